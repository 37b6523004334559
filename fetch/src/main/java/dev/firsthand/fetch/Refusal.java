package dev.firsthand.fetch;

import dev.firsthand.fetch.address.Unfetched;
import dev.firsthand.fetch.http.Answer;

/** What a server means by an answer that is not the thing asked for. */
final class Refusal {

    private Refusal() {}

    static Unfetched of(Answer answer) {
        String line = answer.line();
        return switch (answer.status()) {
            case 404 -> new Unfetched("does not exist (%s)".formatted(line), "check the address");
            case 410 ->
                new Unfetched("was taken away by its publisher (%s)".formatted(line), "look for it in a web archive");
            case 401, 402, 403, 407, 451 ->
                new Unfetched(
                        "is not given to programs like this (%s)".formatted(line),
                        "open it in a browser; save the page there and give the file");
            default ->
                answer.status() / 100 == 5
                        ? new Unfetched("could not be served (%s)".formatted(line), "try again later")
                        : new Unfetched("was answered with %s".formatted(line), "check the address");
        };
    }
}
