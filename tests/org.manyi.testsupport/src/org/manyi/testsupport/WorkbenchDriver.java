/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.testsupport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.manyi.ui.WidgetId;

/** Finds widgets by their identity, acts on them as a user does, and waits for what should follow. */
public final class WorkbenchDriver {

	private static final int SECONDS = 30;
	private static final int GLANCE = 20;

	private final Display display;
	private final int seconds;

	WorkbenchDriver(Display display) {
		this(display, SECONDS);
	}

	/**
	 * @param seconds how long it waits for what should follow, [1, ∞)
	 */
	WorkbenchDriver(Display display, int seconds) {
		this.display = display;
		this.seconds = seconds;
	}

	/** The display the windows are on. */
	public Display display() {
		return display;
	}

	/** Runs a piece on the user's thread and gives what it returns. */
	public <T> T on(Callable<T> piece) {
		CompletableFuture<T> result = new CompletableFuture<>();
		display.syncExec(() -> {
			try {
				result.complete(piece.call());
			} catch (Exception | Error e) {
				result.completeExceptionally(e);
			}
		});
		try {
			return result.join();
		} catch (CompletionException e) {
			if (e.getCause() instanceof AssertionError failure) {
				throw failure;
			}
			throw new IllegalStateException(e.getCause());
		}
	}

	/**
	 * Waits until the condition holds on the user's thread, looked at between the events of the display.
	 *
	 * @param what names the condition when it does not come true
	 */
	public void waitFor(String what, BooleanSupplier condition) throws InterruptedException {
		try {
			if (!comesTrue(seconds, condition)) {
				throw new AssertionError("waited " + seconds + " s in vain for " + what);
			}
		} catch (ExecutionException e) {
			throw new AssertionError(what + " could not be looked at", e.getCause());
		}
	}

	/** Whether the condition comes true within that many seconds, looked at as by {@link #waitFor}. */
	boolean comesTrue(int most, BooleanSupplier condition) throws InterruptedException, ExecutionException {
		CompletableFuture<Void> reached = new CompletableFuture<>();
		display.asyncExec(() -> look(condition, reached));
		try {
			reached.get(most, TimeUnit.SECONDS);
			return true;
		} catch (TimeoutException e) {
			reached.cancel(false);
			return false;
		}
	}

	private void look(BooleanSupplier condition, CompletableFuture<Void> reached) {
		if (reached.isDone() || display.isDisposed()) {
			return;
		}
		try {
			if (condition.getAsBoolean()) {
				reached.complete(null);
			} else {
				display.timerExec(GLANCE, () -> look(condition, reached));
			}
		} catch (RuntimeException | Error e) {
			reached.completeExceptionally(e);
		}
	}

	/** The widget of that identity; empty when no window shows it. Call on the user's thread. */
	public Optional<Control> find(String id) {
		for (Shell shell : display.getShells()) {
			Optional<Control> found = find(shell, id);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private static Optional<Control> find(Control control, String id) {
		if (id.equals(control.getData(WidgetId.KEY))) {
			return Optional.of(control);
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				Optional<Control> found = find(child, id);
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}

	/** The visible widget of that identity and type. Call on the user's thread. */
	public <T extends Control> T get(Class<T> type, String id) {
		return find(id).map(type::cast).orElseThrow(() -> new AssertionError("no widget " + id));
	}

	/** Waits until the widget is to be seen. */
	public void waitForWidget(String id) throws InterruptedException {
		waitFor("widget " + id, () -> find(id).filter(Control::isVisible).isPresent());
	}

	/** Clicks into the middle of a widget. */
	public void click(String id) throws InterruptedException {
		waitForWidget(id);
		clickAt(on(() -> {
			Control control = get(Control.class, id);
			Point size = control.getSize();
			return control.toDisplay(size.x / 2, size.y / 2);
		}));
	}

	/** Presses a button, as by keyboard. */
	public void press(String id) throws InterruptedException {
		waitForWidget(id);
		on(() -> {
			get(Button.class, id).notifyListeners(SWT.Selection, new Event());
			return id;
		});
	}

	/** Chooses an entry of a combo by its text. */
	public void choose(String id, String text) {
		on(() -> {
			Combo combo = get(Combo.class, id);
			int index = List.of(combo.getItems()).indexOf(text);
			if (index < 0) {
				throw new AssertionError(text + " is none of " + List.of(combo.getItems()));
			}
			combo.select(index);
			combo.notifyListeners(SWT.Selection, new Event());
			return index;
		});
	}

	/** Clicks on what stands at that place of the display. */
	public void clickAt(Point place) {
		on(() -> post(event(SWT.MouseMove, place, 0)));
		try {
			waitFor("the mouse at " + place, () -> display.getCursorLocation().equals(place));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
		// the toolkit forgets the place of buttons that it posts, so that the control there is told by itself
		on(() -> {
			Control control = display.getCursorControl();
			if (control == null) {
				throw new AssertionError("nothing at " + place);
			}
			Point inside = control.toControl(place);
			for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
				Event event = event(type, inside, 1);
				event.stateMask = type == SWT.MouseUp ? SWT.BUTTON1 : SWT.NONE;
				event.count = 1;
				control.notifyListeners(type, event);
			}
			return control;
		});
	}

	/** Presses and releases a key of the widget that has the keyboard. */
	public void key(int modifiers, int keyCode, char character) {
		boolean taken = on(() -> {
			Event down = new Event();
			down.type = SWT.KeyDown;
			down.keyCode = keyCode;
			down.character = character;
			int[] held = IntStream.of(SWT.CTRL, SWT.SHIFT, SWT.ALT).filter(key -> (modifiers & key) != 0).toArray();
			boolean posted = true;
			for (int modifier : held) {
				posted &= post(modifier(SWT.KeyDown, modifier));
			}
			posted &= post(down);
			down.type = SWT.KeyUp;
			posted &= post(down);
			for (int modifier : held) {
				posted &= post(modifier(SWT.KeyUp, modifier));
			}
			return posted;
		});
		if (!taken) {
			throw new AssertionError("no window has the keyboard");
		}
	}

	private static Event modifier(int type, int key) {
		Event event = new Event();
		event.type = type;
		event.keyCode = key;
		return event;
	}

	private static Event event(int type, Point place, int button) {
		Event event = new Event();
		event.type = type;
		event.x = place.x;
		event.y = place.y;
		event.button = button;
		return event;
	}

	private boolean post(Event event) {
		return display.post(event);
	}

	/** The visible rows of a table as their texts, the heading first. Call on the user's thread. */
	public List<List<String>> table(String id) {
		NatTable table = get(NatTable.class, id);
		List<List<String>> rows = new ArrayList<>();
		for (int row = 0; row < table.getRowCount(); row++) {
			List<String> cells = new ArrayList<>();
			for (int column = 0; column < table.getColumnCount(); column++) {
				cells.add(String.valueOf(table.getDataValueByPosition(column, row)));
			}
			rows.add(cells);
		}
		return rows;
	}

	/** Clicks on the row of a table whose first cells are these. */
	public void clickRow(String id, int column, String text) throws InterruptedException {
		waitFor("row " + text, () -> table(id).stream().anyMatch(row -> row.get(column).equals(text)));
		clickAt(on(() -> {
			NatTable table = get(NatTable.class, id);
			List<List<String>> rows = table(id);
			for (int row = 0; row < rows.size(); row++) {
				if (rows.get(row).get(column).equals(text)) {
					Rectangle cell = table.getBoundsByPosition(column, row);
					return table.toDisplay(cell.x + cell.width / 2, cell.y + cell.height / 2);
				}
			}
			throw new AssertionError("no row " + text);
		}));
	}

	/** The words that a control shows: those it has, or those it says it draws. */
	public String text(String id) {
		return on(() -> textOf(get(Control.class, id)));
	}

	static String textOf(Control control) {
		return switch (control) {
			case org.eclipse.swt.widgets.Label label -> label.getText();
			case Button button -> button.getText();
			case Combo combo -> combo.getText();
			case org.eclipse.swt.widgets.Link link -> link.getText();
			case org.eclipse.swt.custom.StyledText text -> text.getText();
			case org.eclipse.swt.widgets.Text text -> text.getText();
			default -> control.getData("text") instanceof String drawn ? drawn : "";
		};
	}

	/**
	 * Writes a picture of all windows as they stand on the screen; each is painted for it, as the screen itself
	 * cannot be read.
	 */
	public void screenshot(Path file) {
		on(() -> {
			Image image = new Image(display, display.getBounds().width, display.getBounds().height);
			GC gc = new GC(image);
			for (Shell shell : display.getShells()) {
				if (shell.isVisible() && shell.getSize().x > 0 && shell.getSize().y > 0) {
					paint(shell, gc);
				}
			}
			gc.dispose();
			ImageLoader loader = new ImageLoader();
			loader.data = new org.eclipse.swt.graphics.ImageData[] { image.getImageData() };
			loader.save(file.toString(), SWT.IMAGE_PNG);
			image.dispose();
			return file;
		});
	}

	private void paint(Shell shell, GC screen) {
		Image image = new Image(display, shell.getSize().x, shell.getSize().y);
		GC gc = new GC(image);
		shell.print(gc);
		gc.dispose();
		screen.drawImage(image, shell.getLocation().x, shell.getLocation().y);
		image.dispose();
	}
}
