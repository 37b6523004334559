package dev.firsthand.training.network;

import dev.firsthand.encoder.Head;
import dev.firsthand.encoder.Scores;
import dev.firsthand.encoder.Vocabulary;
import dev.firsthand.encoder.Window;
import dev.firsthand.training.corpus.Link;
import dev.firsthand.training.corpus.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.NoGradGuard;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.global.torch;

/** The whole network: the encoder and its heads, computed in half precision where that does no harm. */
public final class Network {

    private static final int SUM = 2;
    private static final long IGNORED = -100;
    private static final double HIDDEN = -10_000;

    private final Weights weights;
    private final Bert bert;
    private final Vocabulary vocabulary;
    private final Dropout dropout;
    private final double linkWeight;
    private final boolean half;

    /**
     * @param dropout the share of numbers that are left out in training
     * @param linkWeight what a link weighs beside a token's label
     * @param half whether products are computed in half precision, twice as fast on processors that know bfloat16
     */
    public Network(Weights weights, Vocabulary vocabulary, double dropout, double linkWeight, boolean half, long seed) {
        this.weights = weights;
        this.bert = new Bert(weights);
        this.vocabulary = vocabulary;
        this.dropout = new Dropout(dropout, seed);
        this.linkWeight = linkWeight;
        this.half = half;
        torch.set_autocast_dtype(torch.DeviceType.CPU, torch.ScalarType.BFloat16);
    }

    /** Makes what is left out next depend on this number alone. */
    public void reseed(long seed) {
        dropout.reseed(seed);
    }

    /**
     * Adds to the gradients what these samples call for.
     *
     * @param scale by what losses are multiplied
     */
    public void learn(List<Sample> samples, double scale, Tally tally) {
        Batch batch = new Batch(samples.stream().map(Sample::window).toList(), vocabulary);
        PointerScope scope = new PointerScope();
        try {
            Tensor hidden = hidden(batch, dropout);
            Tensor first = dropout.apply(hidden).index_select(0, Tensor.create(batch.firsts(), batch.tokens()));
            Tensor scores = bert.linear(first, Layout.TAGS);
            Losses losses = new Losses(weights, floats(scores), scale);
            int row = 0;
            for (Sample sample : samples) {
                losses.add(sample, row);
                row += sample.size();
            }
            Tensor loss = scores.mul(Tensor.create(losses.gradient(), batch.tokens(), Head.WIDTH))
                    .sum();
            Asked asked = Asked.of(samples, batch);
            if (asked.size() > 0) {
                Tensor missed = torch.cross_entropy_loss(
                        answers(hidden, batch, asked),
                        Tensor.create(asked.targets(), 2L * asked.size()),
                        new TensorOptional(),
                        SUM,
                        IGNORED,
                        0.0);
                tally.addLinks(missed.item().toFloat(), 2 * asked.size());
                loss = loss.add(missed.mul(new Scalar(linkWeight * scale)));
            }
            loss.backward();
            losses.addMoves(weights);
            tally.add(losses);
        } finally {
            scope.close();
        }
    }

    /** The scores of windows. */
    public List<Scores> scores(List<Window> windows) {
        Batch batch = new Batch(windows, vocabulary);
        PointerScope scope = new PointerScope();
        NoGradGuard guard = new NoGradGuard();
        try {
            Tensor hidden = hidden(batch, Dropout.NONE);
            float[] labels = floats(bert.linear(hidden, Layout.TAGS));
            float[] links = floats(bert.linear(hidden, Layout.LINKS));
            List<Scores> scores = new ArrayList<>();
            for (int row = 0; row < batch.rows(); row++) {
                scores.add(new Scores(part(labels, row, batch), part(links, row, batch), batch.positions(row)));
            }
            return scores;
        } finally {
            guard.close();
            scope.close();
        }
    }

    private static float[] part(float[] all, int row, Batch batch) {
        int size = all.length / batch.rows();
        return Arrays.copyOfRange(all, row * size, (row + 1) * size);
    }

    private Tensor hidden(Batch batch, Dropout left) {
        torch.set_autocast_enabled(torch.DeviceType.CPU, half);
        try {
            return bert.hidden(batch, left);
        } finally {
            torch.set_autocast_enabled(torch.DeviceType.CPU, false);
            torch.clear_cache();
        }
    }

    /** The contents whose sources and cues are asked for: where they begin, in which rows, and the right answers. */
    @SuppressWarnings("ArrayRecordComponent") // what tensors are made of
    private record Asked(long[] places, long[] rows, long[] targets) {

        static Asked of(List<Sample> samples, Batch batch) {
            List<long[]> found = new ArrayList<>();
            for (int row = 0; row < samples.size(); row++) {
                int[] positions = batch.positions(row);
                for (Link link : samples.get(row).links()) {
                    found.add(new long[] {
                        (long) row * batch.length() + positions[link.content()],
                        row,
                        position(positions, link.source()),
                        position(positions, link.cue())
                    });
                }
            }
            return new Asked(
                    found.stream().mapToLong(ask -> ask[0]).toArray(),
                    found.stream().mapToLong(ask -> ask[1]).toArray(),
                    found.stream()
                            .flatMapToLong(ask -> Arrays.stream(ask, 2, 4))
                            .toArray());
        }

        private static long position(int[] positions, int token) {
            return token < 0 ? 0 : positions[token];
        }

        int size() {
            return places.length;
        }
    }

    /** How well each place of a row answers each content's two questions: {@code [2 * contents, length]}. */
    private Tensor answers(Tensor hidden, Batch batch, Asked asked) {
        long contents = asked.size();
        long width = Layout.LINK_WIDTH;
        Tensor vectors = bert.linear(hidden, Layout.LINKS).view(batch.rows(), batch.length(), 4, width);
        Tensor asking = vectors.view((long) batch.rows() * batch.length(), 4, width)
                .index_select(0, Tensor.create(asked.places(), contents))
                .narrow(1, 0, 2)
                .unsqueeze(3);
        Tensor answering =
                vectors.narrow(2, 2, 2).permute(0, 2, 1, 3).index_select(0, Tensor.create(asked.rows(), contents));
        Tensor mask = Tensor.create(firstsOnly(batch), batch.rows(), 1, batch.length())
                .index_select(0, Tensor.create(asked.rows(), contents));
        return torch.matmul(answering, asking)
                .view(contents, 2, batch.length())
                .mul(new Scalar(1 / Math.sqrt(Layout.LINK_WIDTH)))
                .add(mask)
                .view(2 * contents, batch.length());
    }

    /** Only first subwords of tokens and the marker at the beginning may answer. */
    private static float[] firstsOnly(Batch batch) {
        float[] mask = new float[batch.rows() * batch.length()];
        Arrays.fill(mask, (float) HIDDEN);
        for (int row = 0; row < batch.rows(); row++) {
            mask[row * batch.length()] = 0;
            for (int position : batch.positions(row)) {
                mask[row * batch.length() + position] = 0;
            }
        }
        return mask;
    }

    private static float[] floats(Tensor tensor) {
        Tensor flat = tensor.detach().contiguous();
        float[] floats = new float[Math.toIntExact(flat.numel())];
        flat.data_ptr_float().get(floats);
        return floats;
    }
}
