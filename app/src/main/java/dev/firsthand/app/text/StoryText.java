package dev.firsthand.app.text;

import dev.firsthand.app.view.Carried;
import dev.firsthand.app.view.Counts;
import dev.firsthand.app.view.DayView;
import dev.firsthand.app.view.Days;
import dev.firsthand.app.view.OutletView;
import dev.firsthand.app.view.ReportView;
import dev.firsthand.app.view.SpeakerView;
import dev.firsthand.app.view.StoryView;
import dev.firsthand.app.view.UtteranceView;
import dev.firsthand.app.view.Wording;
import dev.firsthand.model.Stance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One story for a terminal, section by section. */
final class StoryText {

    private final StoryView story;
    private final Sheet sheet;

    StoryText(StoryView story, Sheet sheet) {
        this.story = story;
        this.sheet = sheet;
    }

    void write() throws IOException {
        sheet.paragraph(0, Run.bold(story.title()));
        sheet.paragraph(
                0,
                Run.quiet(String.join(
                        " · ",
                        story.dates(),
                        Counts.of(story.reports().size(), "report"),
                        Counts.of(story.outlets().size(), "outlet"),
                        Counts.of(story.speakers().size(), "speaker"),
                        Counts.of(story.statements(), "statement"))));
        reports();
        new ClaimsText(story.claims(), sheet).write();
        shared();
        speakers();
        onlyHere();
        days();
    }

    private void reports() throws IOException {
        sheet.heading("The reports");
        for (ReportView report : story.reports()) {
            String date = report.basis().equals("unknown") ? "no date" : report.date() + ", " + report.basis();
            sheet.paragraph(
                    2, 4, List.of(Run.bold(report.outlet()), Run.quiet("· " + date + " (" + report.because() + ")")));
            sheet.paragraph(4, Run.plain(report.title()));
            sheet.paragraph(4, Run.quiet(byline(report) + report.found()));
            for (ReportView.Reuse reuse : report.reuses()) {
                sheet.paragraph(
                        4,
                        new Run(
                                "%d%% of its words as in %s (%s copy)"
                                        .formatted(reuse.percent(), reuse.of(), reuse.kind()),
                                Ink.YELLOW));
            }
        }
    }

    private static String byline(ReportView report) {
        return report.authors().isEmpty() ? "" : "by " + String.join(", ", report.authors()) + " · ";
    }

    private void shared() throws IOException {
        if (story.shared().isEmpty()) {
            return;
        }
        sheet.heading("Carried by several outlets");
        for (UtteranceView utterance : story.shared()) {
            sheet.paragraph(2, 4, said(utterance.name(), utterance.fullest()));
            sheet.paragraph(4, 6, List.of(Run.quiet("– " + String.join(" · ", utterance.outlets()))));
        }
    }

    private void speakers() throws IOException {
        if (story.speakers().isEmpty()) {
            return;
        }
        sheet.heading("Who said what");
        for (SpeakerView speaker : story.speakers()) {
            if (!speaker.equals(story.speakers().getFirst())) {
                sheet.gap();
            }
            String description = Wording.description(speaker.speaker());
            sheet.paragraph(
                    2,
                    4,
                    List.of(Run.bold(speaker.name()), Run.quiet(description.isEmpty() ? "" : ", " + description)));
            for (UtteranceView utterance : speaker.utterances()) {
                sheet.paragraph(4, 4, words(utterance.fullest()));
                sheet.paragraph(6, 8, outlets(utterance));
            }
        }
    }

    /** The outlets that carry it, each with what it changed. */
    private static List<Run> outlets(UtteranceView utterance) {
        List<Run> runs = new ArrayList<>();
        for (String outlet : utterance.outlets()) {
            Carried form = utterance.in(outlet);
            if (form != null) {
                String via = form.via() == null ? "" : " via " + form.via();
                String drift = form.drift().isEmpty() ? "" : " (" + Wording.of(form.drift()) + ")";
                runs.add(Run.quiet((runs.isEmpty() ? "– " : "· ") + outlet + via + drift));
            }
        }
        return runs;
    }

    private void onlyHere() throws IOException {
        if (story.onlyHere().isEmpty()) {
            return;
        }
        sheet.heading("Only one outlet has");
        for (OutletView outlet : story.onlyHere()) {
            sheet.paragraph(2, Run.bold(outlet.outlet()));
            for (Carried form : outlet.statements()) {
                sheet.paragraph(4, 6, said(form.speakerName(), form));
            }
        }
    }

    private void days() throws IOException {
        if (story.days().isEmpty()) {
            return;
        }
        sheet.heading("Day by day");
        for (DayView day : story.days()) {
            sheet.paragraph(2, Run.bold(day.day() == null ? "No date" : Days.full(day.day())));
            for (ReportView report : day.reports()) {
                sheet.paragraph(4, 6, List.of(Run.quiet("Report:"), Run.plain(report.outlet())));
            }
            for (UtteranceView utterance : day.utterances()) {
                sheet.paragraph(4, 6, said(utterance.name(), utterance.fullest()));
            }
        }
    }

    private static List<Run> said(String speaker, Carried form) {
        List<Run> runs = new ArrayList<>(List.of(Run.bold(speaker), Run.bold(":")));
        runs.addAll(words(form));
        return runs;
    }

    private static List<Run> words(Carried form) {
        return form.stance() == Stance.ASSERTS
                ? List.of(Run.plain(form.words()))
                : List.of(Run.of(form.stance()), Run.quiet("·"), Run.plain(form.words()));
    }
}
