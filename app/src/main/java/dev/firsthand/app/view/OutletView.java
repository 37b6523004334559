package dev.firsthand.app.view;

import java.util.List;

/** What one outlet alone has. */
public record OutletView(String outlet, List<Carried> statements) {

    public OutletView {
        statements = List.copyOf(statements);
    }
}
