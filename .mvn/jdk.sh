# Sourced by mvnw: Maven itself must run on JDK 25 or later. Keeps a JAVA_HOME that is new enough;
# else takes java from the path; else looks where JDKs usually lie; else says what is missing.

jdk_feature_version() { # JDK home -> "25"; nothing when there is no JDK
  [ -x "$1/bin/javac" ] || return 0
  "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1
}

jdk_is_new_enough() {
  [ "$(jdk_feature_version "$1" | grep . || echo 0)" -ge 25 ] 2>/dev/null
}

jdk_on_path() {
  java=$(command -v java) || return 0
  java=$(readlink -f "$java" 2>/dev/null || echo "$java")
  dirname "$(dirname "$java")"
}

find_jdk() {
  set +f
  for jdk in "${JAVA_HOME-}" "$(jdk_on_path)" \
    /usr/lib/jvm/*25* /usr/lib/jvm/* \
    "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/*25* "$HOME"/.asdf/installs/java/*25* \
    "$HOME"/.local/share/mise/installs/java/*25* \
    /Library/Java/JavaVirtualMachines/*25*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*25*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$jdk" ] && jdk_is_new_enough "$jdk"; then
      printf '%s\n' "$jdk"
      return 0
    fi
  done
  return 1
}

case "$(uname)" in
CYGWIN* | MINGW*) ;; # JAVA_HOME is the way there
*)
  if found_jdk=$(find_jdk); then
    JAVA_HOME=$found_jdk
    export JAVA_HOME
  else
    echo "Readback needs a JDK 25 or later, and none was found: not in JAVA_HOME (${JAVA_HOME:-unset}), on the path, or in /usr/lib/jvm, ~/.sdkman, ~/.jdks, ~/.asdf, mise or macOS' folder." >&2
    echo "Install one (Debian: apt-get install openjdk-25-jdk or temurin-25-jdk; SDKMAN: sdk install java 25-tem), or set JAVA_HOME to it." >&2
    exit 1
  fi
  ;;
esac
