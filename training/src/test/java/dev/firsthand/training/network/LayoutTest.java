package dev.firsthand.training.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firsthand.training.TinyBase;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private final Layout whole = new Layout(TinyBase.model(1), 5);

    @Test
    void aShallowerNetworkTakesTheLayersItKeepsAndTheHeads() {
        Layout shallow = new Layout(TinyBase.model(1).keeping(List.of(1)), 6);

        float[] taken = shallow.takenFrom(whole, whole.start(), List.of(1));

        assertThat(shallow.layers()).isEqualTo(1);
        assertThat(shallow.values("encoder.layer.0.output.dense.weight", taken))
                .containsExactly(whole.values("encoder.layer.1.output.dense.weight", whole.start()));
        assertThat(shallow.values(Layout.TAGS + ".weight", taken))
                .containsExactly(whole.values(Layout.TAGS + ".weight", whole.start()))
                .isNotEqualTo(shallow.values(Layout.TAGS + ".weight", shallow.start()));
    }

    @Test
    void aLayerThatIsNotThereCannotBeKept() {
        assertThatThrownBy(() -> TinyBase.model(1).keeping(List.of(0, TinyBase.LAYERS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("layer 2 must be 0 to 1");
    }
}
