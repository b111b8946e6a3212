package dev.readback.azurite.devservice.deployment;

import dev.readback.azurite.AzuriteOptions;
import io.quarkus.deployment.IsDevServicesSupportedByLaunchMode;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.DevServicesResultBuildItem;
import io.quarkus.deployment.builditem.LaunchModeBuildItem;
import io.quarkus.deployment.dev.devservices.DevServicesConfig;
import io.quarkus.deployment.pkg.builditem.CurateOutcomeBuildItem;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.nio.file.Path;
import java.util.Map;
import org.jboss.logging.Logger;

/** Announces Azurite to Quarkus, which starts, keeps, restarts and closes it. */
class AzuriteDevServicesProcessor {

  private static final Logger LOG = Logger.getLogger(AzuriteDevServicesProcessor.class);
  private static final String FEATURE = "azurite";

  @BuildStep(onlyIf = {IsDevServicesSupportedByLaunchMode.class, DevServicesConfig.Enabled.class})
  void azurite(
      AzuriteDevServicesConfig config,
      LaunchModeBuildItem launchMode,
      CurateOutcomeBuildItem application,
      BuildProducer<DevServicesResultBuildItem> devServices) {
    if (!isWanted(config)) {
      return;
    }
    var options =
        launchMode.getLaunchMode() == LaunchMode.TEST
            ? common(config)
            : common(config)
                .withDataFolder(projectFolder(application).resolve(config.dataFolder()))
                .withPorts(config.tablePort(), config.queuePort());
    devServices.produce(
        DevServicesResultBuildItem.owned()
            .feature(FEATURE)
            .description("Azurite: table and queue services of Azure Storage")
            .serviceConfig(config)
            .startable(() -> new AzuriteDevService(options))
            .configProvider(Map.of(config.configKey(), AzuriteDevService::connectionString))
            .build());
  }

  private static boolean isWanted(AzuriteDevServicesConfig config) {
    if (!config.enabled()) {
      LOG.debug("Not starting Azurite: quarkus.azurite.devservices.enabled is false");
      return false;
    }
    if (ConfigUtils.isPropertyNonEmpty(config.configKey())) {
      LOG.debugf("Not starting Azurite: %s is configured", config.configKey());
      return false;
    }
    return true;
  }

  private static AzuriteOptions common(AzuriteDevServicesConfig config) {
    var options = AzuriteOptions.temporary();
    return options
        .withInstallFolder(config.installFolder().orElse(options.installFolder()))
        .withExecutables(config.node(), config.npm().orElse(options.npm()))
        .withTimeouts(config.startTimeout(), options.stopTimeout(), config.installTimeout());
  }

  private static Path projectFolder(CurateOutcomeBuildItem application) {
    var module = application.getApplicationModel().getApplicationModule();
    return module == null ? Path.of("").toAbsolutePath() : module.getModuleDir().toPath();
  }
}
