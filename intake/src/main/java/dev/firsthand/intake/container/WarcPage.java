package dev.firsthand.intake.container;

import dev.firsthand.intake.kind.MediaType;
import dev.firsthand.intake.kind.Served;
import dev.firsthand.model.Capture;
import dev.firsthand.model.Declared;
import dev.firsthand.model.Declared.Basis;
import dev.firsthand.model.Declared.Field;
import dev.firsthand.model.Rejected;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;

/** From a record of a web archive to a capture, if it holds a page or document: its address and moment are declared. */
final class WarcPage {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

    /** Around addresses of old archives. */
    private static final Pattern ANGLES = Pattern.compile("^<|>$");

    /** What a server calls what may hold news; what it calls nothing is looked at. */
    private static final Set<String> NEWS = Set.of(
            "",
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "application/pdf",
            "application/octet-stream",
            "application/msword",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    /** What is written otherwise calls it nothing. */
    private static final Pattern TYPE = Pattern.compile("[\\w.+-]+/[\\w.+-]+");

    private static final Set<String> UNCALLED = Set.of("", "application/octet-stream");

    /** What is taken of it when it is looked at. */
    private static final Set<MediaType> TAKEN =
            Set.of(MediaType.HTML, MediaType.PLAIN_TEXT, MediaType.PDF, MediaType.WORD, MediaType.OPEN_DOCUMENT);

    private final String file;
    private final int limit;

    WarcPage(String file, int limit) {
        this.file = file;
        this.limit = limit;
    }

    /** Called as web archives call it: the moment of its capture and its address, as far as the record names them. */
    String name(WarcTargetRecord record) {
        return file + "!/"
                + moment(record).map(STAMP::format).map(at -> at + "/").orElse("")
                + address(record).orElse("(no address)");
    }

    private static Optional<String> address(WarcTargetRecord record) {
        return record.headers()
                .first("WARC-Target-URI")
                .map(address -> ANGLES.matcher(address).replaceAll(""))
                .filter(address -> !address.isBlank());
    }

    /** None where it is not written as the standard asks. */
    private static Optional<Instant> moment(WarcTargetRecord record) {
        try {
            return record.headers()
                    .first("WARC-Date")
                    .map(written -> OffsetDateTime.parse(written).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Nullable
    Held of(WarcResponse response, WarcFrame frame) throws IOException {
        HttpResponse http;
        try {
            http = response.http();
        } catch (IOException e) {
            return headless(response, frame, e);
        }
        if (!isNews(http.contentType()) || http.status() / 100 == 3) {
            return null;
        }
        if (http.status() / 100 != 2) {
            return rejected(
                    response,
                    "is the server's answer %d %s and no page".formatted(http.status(), http.reason()),
                    "get the page anew");
        }
        return held(response, new WarcAnswer(frame, limit).body(http), http.contentType());
    }

    /** Some programs keep the page without what the server said of it. */
    private @Nullable Held headless(WarcTargetRecord record, WarcFrame frame, IOException why) throws IOException {
        Drawn drawn = Drawn.from(frame.block().stream(), limit);
        if (MediaType.of(drawn.content()) != MediaType.HTML) {
            throw why;
        }
        return held(record, drawn, org.netpreserve.jwarc.MediaType.HTML);
    }

    @Nullable
    Held of(WarcTargetRecord record) throws IOException {
        Optional<WarcPayload> payload = record.payload();
        if (payload.isEmpty() || !isNews(record.contentType())) {
            return null;
        }
        try (InputStream body = payload.get().body().stream()) {
            return held(record, Drawn.from(body, limit), record.contentType());
        }
    }

    boolean isNews(org.netpreserve.jwarc.MediaType type) {
        return NEWS.contains(name(type));
    }

    private static String name(org.netpreserve.jwarc.MediaType type) {
        String name = type.base().toString().toLowerCase(Locale.ROOT);
        return TYPE.matcher(name).matches() ? name : "";
    }

    /** Of what the server calls a page, what is too large or no page is told; of what it calls nothing, what may be news. */
    private @Nullable Held held(WarcTargetRecord record, Drawn drawn, org.netpreserve.jwarc.MediaType served) {
        MediaType type = MediaType.of(drawn.content());
        boolean taken = TAKEN.contains(type);
        if (drawn.content().length == 0 || address(record).orElse("").endsWith("/robots.txt")) {
            return null;
        }
        if (drawn.isLarger() && (taken || !UNCALLED.contains(name(served)))) {
            return rejected(
                    record,
                    "is larger than the %,d bytes a capture may have".formatted(limit),
                    "save its text as a plain-text file");
        }
        if (!taken) {
            return type == MediaType.BINARY && name(served).contains("html")
                    ? rejected(record, "is called a page by its server, and is binary data", "get the page anew")
                    : null;
        }
        String charset = served.parameters().get("charset");
        return new Held.Ready(new Capture(
                name(record),
                type.label(),
                Served.content(drawn.content(), type, charset),
                declared(record, drawn.isCut())));
    }

    private static List<Declared> declared(WarcTargetRecord record, boolean cut) {
        List<Declared> declared = new ArrayList<>();
        address(record).ifPresent(address -> declared.add(new Declared(Field.URL, address, Basis.HTTP)));
        moment(record).ifPresent(at -> declared.add(new Declared(Field.CAPTURED, at.toString(), Basis.HTTP)));
        if (cut || record.truncated() != WarcTruncationReason.NOT_TRUNCATED) {
            declared.add(new Declared(Field.FORM, "cut-short", Basis.HTTP));
        }
        return declared;
    }

    Held rejected(WarcTargetRecord record, Refused why) {
        return new Held.Ready(why.of(name(record)));
    }

    Held rejected(WarcTargetRecord record, String reason, String remedy) {
        return new Held.Ready(new Rejected(name(record), reason, remedy));
    }
}
