package dev.firsthand.training.network;

import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bytedeco.pytorch.NoGradGuard;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/** All weights of a network and their gradients, each in one run of native memory of which every tensor is a view. */
public final class Weights {

    private final Layout layout;
    private final Tensor values;
    private final Tensor gradients;
    private final FloatBuffer valueBuffer;
    private final FloatBuffer gradientBuffer;
    private final Map<String, Tensor> tensors = new HashMap<>();

    /** @param trained the groups for which gradients are kept */
    public Weights(Layout layout, Set<Layout.Group> trained) {
        this.layout = layout;
        NoGradGuard guard = new NoGradGuard();
        try {
            values = torch.zeros(layout.size());
            gradients = torch.zeros(layout.size());
            valueBuffer = values.data_ptr_float().capacity(layout.size()).asBuffer();
            gradientBuffer = gradients.data_ptr_float().capacity(layout.size()).asBuffer();
            for (Layout.Slot slot : layout.slots()) {
                Tensor tensor = view(values, slot);
                if (trained.contains(slot.group())) {
                    tensor.set_requires_grad(true);
                    tensor.mutable_grad().put(view(gradients, slot));
                }
                tensors.put(slot.name(), tensor);
            }
        } finally {
            guard.close();
        }
        put(layout.start());
    }

    private static Tensor view(Tensor flat, Layout.Slot slot) {
        long[] dimensions =
                slot.dimensions().stream().mapToLong(Long::longValue).toArray();
        return flat.narrow(0, slot.offset(), slot.size()).view(dimensions);
    }

    public Layout layout() {
        return layout;
    }

    /** The tensor of a weight. */
    public Tensor get(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("there is no weight %s".formatted(name));
        }
        return tensor;
    }

    /** All values as they lie; writes go through. */
    FloatBuffer values() {
        return valueBuffer;
    }

    /** All gradients as they lie; writes go through. */
    FloatBuffer gradients() {
        return gradientBuffer;
    }

    /** A copy of all values. */
    public float[] copy() {
        float[] copy = new float[layout.size()];
        valueBuffer.get(0, copy);
        return copy;
    }

    /** Sets all values. */
    public void put(float[] all) {
        valueBuffer.put(0, all);
    }
}
