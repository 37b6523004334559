package dev.firsthand.training.network;

import java.util.Random;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/**
 * Leaves out part of the numbers at random and scales up the rest (Srivastava et al. 2014). The masks are runs of one long
 * mask that is made once, because PyTorch draws random numbers on one thread only.
 */
final class Dropout {

    /** Leaves out nothing. */
    static final Dropout NONE = new Dropout(0, 0);

    private static final int LENGTH = 1 << 24;
    private static final int STEP = 64;

    private final double rate;
    private final Tensor mask;
    private Random random = new Random(0);

    Dropout(double rate, long seed) {
        this.rate = rate;
        float[] values = new float[rate == 0 ? 1 : LENGTH];
        Random drawn = new Random(seed);
        for (int i = 0; i < values.length; i++) {
            values[i] = drawn.nextFloat() < rate ? 0 : (float) (1 / (1 - rate));
        }
        mask = Tensor.create(values, values.length).to(torch.ScalarType.BFloat16);
    }

    /** Makes what follows depend on this number alone. */
    void reseed(long seed) {
        random = new Random(seed);
    }

    Tensor apply(Tensor input) {
        if (rate == 0) {
            return input;
        }
        int size = Math.toIntExact(input.numel());
        int offset = random.nextInt((LENGTH - size) / STEP) * STEP;
        return input.mul(mask.narrow(0, offset, size).view(input.sizes()));
    }
}
