package dev.firsthand.answer;

import dev.firsthand.model.Act;
import dev.firsthand.model.Span;
import dev.firsthand.model.Speaker;
import dev.firsthand.model.Stance;
import dev.firsthand.model.Statement;
import dev.firsthand.model.Via;
import dev.firsthand.text.Fold;
import dev.firsthand.text.Stems;
import dev.firsthand.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which statement of the same report the words for what is answered mean. */
final class Earlier {

    /** So many statements away a reader still knows which report or accusation is meant. */
    private static final int REACH = 40;

    /** So many telling words in common make two wordings one thing. */
    private static final int SHARED = 2;

    /** The share of the words for what is answered that must be in a wording for it to be that. */
    private static final double SHARE = 0.5;

    private static final Set<Speaker.Kind> PRESS = Set.of(Speaker.Kind.OUTLET, Speaker.Kind.DOCUMENT);

    private final List<Statement> statements;
    private final Map<Integer, Set<String>> keys = new HashMap<>();

    /** @param statements of one report, in text order */
    Earlier(List<Statement> statements) {
        this.statements = statements;
    }

    /**
     * The id of the statement that is answered, or null if the report does not hold it.
     *
     * @param at the answer's place among the statements
     */
    @Nullable
    String meant(Turn turn, int at, Pointer pointer) {
        Set<String> about = turn.keys(pointer.about());
        boolean saying = pointer.kind() != Pointer.Kind.ANYBODY;
        Set<String> owners = saying ? owners(turn, pointer) : Set.of();
        if (about.size() >= SHARED || (saying && !about.isEmpty())) {
            return likest(turn, at, about, owners);
        }
        if (!owners.isEmpty()) {
            return last(turn, at, statement -> isOwner(statement, owners));
        }
        return switch (pointer.kind()) {
            case PRESS -> reported(turn, at);
            case DOCUMENT -> last(turn, at, statement -> statement.speaker().kind() == Speaker.Kind.DOCUMENT);
            case ACCUSATION -> accusation(turn, at, turn.plain(pointer.whole()).endsWith("s"));
            case REMARK -> last(turn, at, Earlier::anything);
            case ANYBODY -> null;
        };
    }

    /** “The report”: what an outlet or document was last given for; else what the report itself leads with. */
    private @Nullable String reported(Turn turn, int at) {
        String relayed = last(turn, at, Earlier::isReported);
        return relayed != null
                ? relayed
                : first(turn, at, statement -> statement.speaker().kind() == Speaker.Kind.UNNAMED);
    }

    /** “The allegation”: the last; “the allegations”: those that the report leads with. */
    private @Nullable String accusation(Turn turn, int at, boolean several) {
        String accused = last(turn, at, statement -> statement.attribution().act() == Act.ACCUSED);
        if (accused != null) {
            return accused;
        }
        return several ? first(turn, at, Earlier::anything) : last(turn, at, Earlier::anything);
    }

    private static boolean anything(Statement statement) {
        return statement.speaker().kind() != Speaker.Kind.UNKNOWN;
    }

    /** The statement that shares most of these words; of several the nearest. */
    private @Nullable String likest(Turn turn, int at, Set<String> about, Set<String> owners) {
        String best = null;
        double most = 0;
        int needed = Math.min(SHARED, about.size());
        for (int away = 1; away <= REACH; away++) {
            for (int i : new int[] {at - away, at + away}) {
                boolean there = i >= 0 && i < statements.size() && isOpen(turn, statements.get(i));
                if (there && (owners.isEmpty() || isOwner(statements.get(i), owners))) {
                    Set<String> shared = new HashSet<>(about);
                    shared.retainAll(keys.computeIfAbsent(i, index -> contentKeys(turn, statements.get(index))));
                    double share = shared.size() / (double) about.size();
                    if (shared.size() >= needed && share >= SHARE && share > most) {
                        best = statements.get(i).id();
                        most = share;
                    }
                }
            }
        }
        return best;
    }

    private static Set<String> contentKeys(Turn turn, Statement statement) {
        Span content = statement.attribution().content().getFirst();
        return turn.keys(new Span(content.start(), Math.min(content.end(), content.start() + Turn.OPENING)));
    }

    private @Nullable String last(Turn turn, int at, Predicate<Statement> wanted) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            if (isOpen(turn, statements.get(i)) && wanted.test(statements.get(i))) {
                return statements.get(i).id();
            }
        }
        return null;
    }

    private @Nullable String first(Turn turn, int at, Predicate<Statement> wanted) {
        for (int i = Math.max(0, at - REACH); i < at; i++) {
            if (isOpen(turn, statements.get(i)) && wanted.test(statements.get(i))) {
                return statements.get(i).id();
            }
        }
        return null;
    }

    /** Whether it can be answered: what another asserts, or for a correction what the same speaker did; not what it is told in. */
    private static boolean isOpen(Turn turn, Statement other) {
        boolean same = other.speaker().id().equals(turn.statement().speaker().id());
        boolean asserted = other.attribution().stance() == Stance.ASSERTS
                && other.attribution().act() != Act.ASKED
                && other.attribution().act() != Act.WANTED;
        return asserted
                && same == (turn.stance() == Stance.CORRECTS)
                && !other.attribution().content().getFirst().overlaps(turn.opening());
    }

    private static boolean isReported(Statement statement) {
        Via via = statement.attribution().via();
        return PRESS.contains(statement.speaker().kind())
                || (via != null && (via.kind() == Via.Kind.OUTLET || via.kind() == Via.Kind.WIRE));
    }

    /** The keys of the names in these words: of whose report or claim they speak. */
    private static Set<String> owners(Turn turn, Pointer pointer) {
        Span whole = pointer.whole();
        Set<String> owners = new HashSet<>();
        for (Span word : Words.in(
                turn.chars(),
                pointer.about().isEmpty()
                        ? whole
                        : new Span(whole.start(), pointer.about().start()))) {
            boolean name = Character.isUpperCase(turn.chars().charAt(word.start())) && word.start() > whole.start();
            if (name || turn.plain(word).endsWith("'s")) {
                owners.add(Stems.of(turn.plain(word)));
            }
        }
        return owners;
    }

    private static boolean isOwner(Statement statement, Set<String> owners) {
        Via via = statement.attribution().via();
        return lastKeyIn(statement.speaker().name(), owners) || (via != null && lastKeyIn(via.name(), owners));
    }

    private static boolean lastKeyIn(String name, Set<String> owners) {
        String plain = Fold.plain(name);
        return owners.contains(Stems.of(plain.substring(plain.lastIndexOf(' ') + 1)));
    }
}
