package dev.firsthand.training.network;

import java.util.stream.LongStream;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.global.torch;
import org.jspecify.annotations.Nullable;

/**
 * The forward pass of BERT (Devlin et al. 2019) with vectors of shapes added to those of subwords. Attention is written
 * with plain products: the fused one is slow backwards in half precision on processors.
 */
final class Bert {

    private static final double EPSILON = 1e-12;
    private static final int HEAD_WIDTH = 32;

    private final Weights weights;
    private final int layers;
    private final int width;
    private final int heads;

    Bert(Weights weights) {
        this.weights = weights;
        this.layers = weights.layout().layers();
        this.width = weights.layout().width();
        this.heads = width / HEAD_WIDTH;
    }

    /** The vector of each subword: {@code [rows * length, width]}. */
    Tensor hidden(Batch batch, Dropout dropout) {
        long rows = batch.rows();
        long length = batch.length();
        Tensor mask = batch.isPadded() ? Tensor.create(batch.mask(), rows, 1, 1, length) : null;
        Tensor state = dropout.apply(embedded(batch));
        for (int layer = 0; layer < layers; layer++) {
            String name = "encoder.layer." + layer + ".";
            Tensor attended = linear(
                    attention(state, name + "attention.self.", mask, rows, length), name + "attention.output.dense");
            state = normal(dropout.apply(attended).add(state), name + "attention.output.LayerNorm");
            Tensor inner = torch.gelu(linear(state, name + "intermediate.dense"));
            state = normal(dropout.apply(linear(inner, name + "output.dense")).add(state), name + "output.LayerNorm");
        }
        return state.to(torch.ScalarType.Float).view(rows * length, width);
    }

    /** A linear layer. */
    Tensor linear(Tensor input, String name) {
        return torch.linear(input, weights.get(name + ".weight"), new TensorOptional(weights.get(name + ".bias")));
    }

    private Tensor embedded(Batch batch) {
        long rows = batch.rows();
        long length = batch.length();
        Tensor positions = Tensor.create(LongStream.range(0, length).toArray(), 1, length);
        Tensor sum = torch.embedding(
                        weights.get("embeddings.word_embeddings.weight"), Tensor.create(batch.subwords(), rows, length))
                .add(torch.embedding(weights.get("embeddings.position_embeddings.weight"), positions))
                .add(torch.embedding(weights.get(Layout.SHAPES), Tensor.create(batch.shapes(), rows, length)))
                .add(weights.get("embeddings.token_type_embeddings.weight").select(0, 0));
        return normal(sum, "embeddings.LayerNorm");
    }

    private Tensor attention(Tensor state, String name, @Nullable Tensor mask, long rows, long length) {
        Tensor query = split(linear(state, name + "query"), rows, length).mul(new Scalar(1 / Math.sqrt(HEAD_WIDTH)));
        Tensor key = split(linear(state, name + "key"), rows, length);
        Tensor value = split(linear(state, name + "value"), rows, length);
        Tensor scores = torch.matmul(query, key.transpose(2, 3));
        if (mask != null) {
            scores = scores.add(mask.to(scores.scalar_type()));
        }
        return torch.matmul(torch.softmax(scores, -1), value).transpose(1, 2).reshape(rows, length, width);
    }

    private Tensor split(Tensor state, long rows, long length) {
        return state.view(rows, length, heads, HEAD_WIDTH).transpose(1, 2);
    }

    private Tensor normal(Tensor state, String name) {
        return torch.layer_norm(
                state,
                new long[] {width},
                new TensorOptional(weights.get(name + ".weight")),
                new TensorOptional(weights.get(name + ".bias")),
                EPSILON,
                false);
    }
}
