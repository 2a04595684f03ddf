package org.cifal.workshops.local.companion;

import java.util.List;
import java.util.stream.Collectors;
import org.cifal.workshops.local.identity.LocalClient;
import org.cifal.workshops.local.mail.ReceivedMail;

/** The companion's two pages; everything that came from outside is escaped. */
final class CompanionHtml {
    private static final String STYLE = "body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;"
            + "padding:0 1rem}pre{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid #767676;padding:1rem}";

    private CompanionHtml() {}

    static String home(String issuer) {
        String base = issuer.substring(0, issuer.lastIndexOf('/'));
        String tokens = LocalClient.ALL.stream()
                .map(client -> "<li><a href=\"/token/" + client.id() + "\">" + client.id() + "</a>: "
                        + escaped(client.name()) + "</li>")
                .collect(Collectors.joining("\n"));
        return page("Local companion", """
                <p>It stands in for the identity provider and the mail server of production, on this machine only.</p>
                <h2>Mail</h2>
                <p><a href="/mailbox">The mailbox</a> shows every mail the services sent;
                <a href="/mailbox.json">mailbox.json</a> is for programs, <code>?to=address</code> narrows it.</p>
                <h2>Tokens</h2>
                <p>A bearer token, valid for an hour, as plain text:</p>
                <ul>
                %s
                </ul>
                <pre>curl -H "Authorization: Bearer $(curl -s %s/token/officer-cifal-jeju)" ...</pre>
                <h2>OpenID Connect</h2>
                <p>Issuer <code>%s</code>,
                <a href="%s/.well-known/openid-configuration">discovery</a>.</p>
                """.formatted(tokens, base, issuer, issuer));
    }

    static String mailbox(List<ReceivedMail> mails) {
        String list = mails.isEmpty()
                ? "<p>No mail yet.</p>"
                : mails.stream().map(CompanionHtml::article).collect(Collectors.joining("\n"));
        return page("Mailbox", "<p>" + mails.size() + " received, newest first.</p>\n" + list);
    }

    private static String article(ReceivedMail mail) {
        String attachments = mail.attachments().isEmpty()
                ? ""
                : "<p>Attached: " + escaped(String.join(", ", mail.attachments())) + "</p>";
        return """
                <article>
                <h2>%s</h2>
                <p>To %s, from %s, received <time datetime="%s">%s</time></p>
                <pre>%s</pre>
                %s
                </article>
                """.formatted(
                        escaped(mail.subject()),
                        escaped(String.join(", ", mail.to())),
                        escaped(mail.from()),
                        mail.receivedAt(),
                        mail.receivedAt(),
                        escaped(mail.text()),
                        attachments);
    }

    private static String page(String title, String body) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                <main>
                <h1>%s</h1>
                %s
                </main>
                </body>
                </html>
                """.formatted(title, STYLE, title, body);
    }

    private static String escaped(String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;");
    }
}
