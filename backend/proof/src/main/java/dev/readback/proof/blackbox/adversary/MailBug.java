package dev.readback.proof.blackbox.adversary;

import static dev.readback.proof.blackbox.checker.Guarantee.MAILED;
import static dev.readback.proof.blackbox.checker.Guarantee.MAILED_AS_DECIDED;
import static dev.readback.proof.blackbox.checker.Guarantee.MAILED_ONCE;
import static dev.readback.proof.blackbox.checker.Guarantee.MAILED_ONLY_IF_ASKED;

import dev.readback.proof.blackbox.checker.Guarantee;
import dev.readback.proof.blackbox.history.Kind;
import dev.readback.proof.blackbox.history.Mail;
import dev.readback.proof.blackbox.history.Request;
import dev.readback.proof.blackbox.workload.Wire;
import dev.readback.proof.blackbox.workload.Wire.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Defects in mailing decisions. */
enum MailBug implements PlantedBug {
  /** A mail was recorded as sent before it was, and its sender died. */
  LOST_MAIL(MAILED) {
    @Override
    public List<Mail> among(List<Mail> mails) {
      return mails.subList(1, mails.size());
    }
  },
  /** Nobody claims a mail, so that two send it, each as a mail of its own. */
  MAILED_BY_TWO(MAILED_ONCE) {
    @Override
    public List<Mail> among(List<Mail> mails) {
      return with(mails, mails.getFirst().withMessageId("<another@readback>"));
    }
  },
  /** A mail that was recorded as sent is sent again, though nothing befell anybody. */
  MAILED_AGAIN(MAILED_ONCE) {
    @Override
    public List<Mail> among(List<Mail> mails) {
      return with(mails, mails.getFirst());
    }
  },
  /** Whoever starts a booking is told, without having asked. */
  MAILED_UNASKED(MAILED_ONLY_IF_ASKED) {
    @Override
    public Wire around(Wire wire) {
      return call -> {
        if (call.request().kind() == Kind.START) {
          wire.send(new Call(asking(call.request()), call.replica(), call.bearer(), ""));
        }
        return wire.send(call);
      };
    }
  },
  /** A mail goes to somebody else. */
  MAILED_ASTRAY(MAILED_ONLY_IF_ASKED) {
    @Override
    public List<Mail> among(List<Mail> mails) {
      return mails.stream().map(mail -> mail.to("somebody@example.com")).toList();
    }
  },
  /** Every decision is taken for a rejection. */
  MAILED_WRONGLY(MAILED_AS_DECIDED) {
    @Override
    public List<Mail> among(List<Mail> mails) {
      return mails.stream().map(mail -> mail.telling("rejected")).toList();
    }
  };

  private final Guarantee broken;

  MailBug(Guarantee broken) {
    this.broken = broken;
  }

  @Override
  public Set<Guarantee> breaks() {
    return Set.of(broken);
  }

  private static List<Mail> with(List<Mail> mails, Mail another) {
    List<Mail> more = new ArrayList<>(mails);
    more.add(another);
    return more;
  }

  private static Request asking(Request start) {
    Kind kind = Kind.REQUEST_DECISION_MAIL;
    String path = "/api/preferences/" + kind.word();
    String key = UUID.randomUUID().toString();
    return new Request(
        0, start.session(), start.person(), kind, "", path, key, 0, "{}", false, "", 0);
  }
}
