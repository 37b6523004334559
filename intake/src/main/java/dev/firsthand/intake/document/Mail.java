package dev.firsthand.intake.document;

import dev.firsthand.intake.kind.Encodings;
import dev.firsthand.intake.kind.MediaType;
import dev.firsthand.intake.kind.NamedCharset;
import dev.firsthand.intake.kind.Renderer;
import dev.firsthand.intake.kind.Served;
import dev.firsthand.intake.kind.Stamp;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Declared;
import dev.firsthand.model.Declared.Basis;
import dev.firsthand.model.Declared.Field;
import dev.firsthand.model.PartKind;
import dev.firsthand.model.Rejected;
import dev.firsthand.model.Rendered;
import dev.firsthand.model.Rendering;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.jspecify.annotations.Nullable;

/**
 * Renders e-mails and the pages that browsers save in their form (MHTML): the page they hold, else their plain text. Sender,
 * subject and date of a mail are declared; of a saved page the address and the day on which it was saved.
 */
public final class Mail implements Renderer {

    private static final Pattern ADDRESS = Pattern.compile("\\s*\"?([^<\"]*+)\"?\\s*<[^>]*+>.*+", Pattern.DOTALL);
    private static final Pattern PERSON = Pattern.compile("(.{3,60}?)\\s*(?:,| from | at | \\| )\\s*(.{3,60})");

    private final Function<Capture, Rendered> pages;

    /** @param pages renders web pages */
    public Mail(Function<Capture, Rendered> pages) {
        this.pages = pages;
    }

    @Override
    public Set<MediaType> types() {
        return Set.of(MediaType.MAIL, MediaType.MHTML);
    }

    @Override
    public Rendered render(Capture capture) {
        try {
            MailParts parts = MailParts.of(capture.content());
            boolean saved = capture.mediaType().equals(MediaType.MHTML.label());
            List<Declared> declared = saved ? saved(capture, parts) : sent(capture, parts);
            return rendered(capture.file(), parts, declared);
        } catch (IOException | MimeException e) {
            return new Rejected(
                    capture.file(),
                    "is a damaged e-mail (%s)"
                            .formatted(String.valueOf(e.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse("")),
                    "save its text as a plain-text file");
        }
    }

    private Rendered rendered(String file, MailParts parts, List<Declared> declared) {
        MailParts.@Nullable Leaf page = parts.page();
        MailParts.@Nullable Leaf text = parts.text();
        if (page != null) {
            byte[] content = Served.content(page.content(), MediaType.HTML, page.charset());
            Rendered rendered = pages.apply(new Capture(file, MediaType.HTML.label(), content, declared));
            if (text == null || rendered instanceof Rendering) {
                return rendered;
            }
        }
        Composition composition = new Composition();
        composition.add(parts.field("subject"), PartKind.HEADLINE, "field Subject");
        if (text != null) {
            MailText.paragraphs(decoded(text)).forEach(each -> composition.add(each, null, "text"));
        }
        return text == null || composition.isEmpty()
                ? new Rejected(file, "is an e-mail without text", "give a file with the text of a report")
                : composition.rendering(file, declared);
    }

    private static String decoded(MailParts.Leaf text) {
        String charset = text.charset();
        return Encodings.text(text.content(), charset == null ? null : NamedCharset.of(charset));
    }

    private static List<Declared> sent(Capture capture, MailParts parts) {
        Facts facts = new Facts(capture, Basis.MAIL);
        facts.add(Field.HEADLINE, parts.field("subject"));
        Matcher named = ADDRESS.matcher(parts.field("from"));
        String sender = named.matches() ? named.group(1).strip() : "";
        Matcher person = PERSON.matcher(sender);
        facts.add(Field.AUTHOR, person.matches() ? person.group(1) : "");
        facts.add(Field.OUTLET, person.matches() ? person.group(2) : sender);
        facts.add(Field.PUBLISHED, Stamp.of(parts.field("date")));
        return facts.all();
    }

    private static List<Declared> saved(Capture capture, MailParts parts) {
        Facts facts = new Facts(capture, Basis.MAIL);
        String address = parts.field("snapshot-content-location");
        MailParts.@Nullable Leaf page = parts.page();
        facts.add(Field.URL, !address.isEmpty() || page == null ? address : page.location());
        facts.add(Field.CAPTURED, Stamp.of(parts.field("date")));
        return facts.all();
    }
}
