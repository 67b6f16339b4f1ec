package fr.lesbases.mail.ui;

import fr.lesbases.access.Viewer;
import fr.lesbases.common.Texts;
import fr.lesbases.mail.KeptMails;
import fr.lesbases.ui.AddressAnswer;
import fr.lesbases.ui.AddressBook;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

@Component
class MailAddresses implements AddressBook {

    private static final Pattern ONE = Pattern.compile("courrier/(\\d{1,18})");

    private final KeptMails mails;

    MailAddresses(KeptMails mails) {
        this.mails = mails;
    }

    @Override
    public Optional<AddressAnswer> answer(String path, Viewer viewer) {
        if (!path.equals("courrier") && !path.startsWith("courrier/")) {
            return Optional.empty();
        }
        if (path.equals("courrier") && mails.areKept()) {
            return Optional.of(new AddressAnswer.Found(Texts.get("mail.kept.title"), "", false));
        }
        var number = ONE.matcher(path);
        return Optional.of(number.matches()
                ? mails.find(Long.parseLong(number.group(1))).<AddressAnswer>map(mail -> new AddressAnswer.Found(mail.subject(), "", false)).orElseGet(AddressAnswer.Missing::new)
                : new AddressAnswer.Missing());
    }
}
