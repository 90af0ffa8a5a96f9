/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.UISynchronize;
import org.manyi.methodology.ui.internal.Document.Outside;
import org.manyi.model.LocalizedText;
import org.manyi.model.MethodologyStatus;
import org.manyi.scoring.edit.EditHistory;
import org.manyi.scoring.edit.EditRefusedException;
import org.manyi.scoring.edit.MethodologyText;
import org.manyi.scoring.edit.Span;
import org.manyi.scoring.edit.TextEdit;
import org.manyi.scoring.edit.YamlChange;
import org.manyi.scoring.edit.YamlPath;
import org.manyi.service.MethodologyFile;
import org.manyi.service.MethodologyFileService;
import org.manyi.service.weights.JudgmentService;

/**
 * What the user does with the open methodology. Form and text change the same text through it and share one stack of
 * undo; the text is checked soon after it changed, and its file is watched. What is open is told to the views by the
 * {@link EditorState}. Used on the user's thread alone.
 */
public final class EditorSession {

	private final EditorState state;
	private final EditorServices services = new EditorServices();
	private final FileOnDisk file;
	private final TextCheck check;
	private EditHistory history = new EditHistory();

	EditorSession(IEclipseContext context, UISynchronize ui) {
		state = new EditorState(context);
		file = new FileOnDisk(state, ui, services);
		check = new TextCheck(state, ui, services);
	}

	void setService(Optional<MethodologyFileService> present) {
		services.setFiles(present);
		check.now();
	}

	void setJudgments(Optional<JudgmentService> present) {
		services.setJudgments(present);
		check.now();
	}

	/** The service that reads and saves; empty while there is none. */
	public Optional<MethodologyFileService> service() {
		return services.files();
	}

	/** What is open; empty while nothing is. */
	public Optional<Document> document() {
		return state.document();
	}

	/** Opens a file; what was open is closed, its changes lost: who calls asks before. */
	public void open(Path path) {
		file.read(path.toAbsolutePath().normalize())
				.ifPresent(read -> show(read.path().toString(), Optional.of(read.path()), read.text()));
	}

	/** Opens the methodology of a plug-in, which is saved as a file of its own. */
	public void open(String origin, String text) {
		file.forget();
		show(origin, Optional.empty(), text);
	}

	private void show(String origin, Optional<Path> path, String text) {
		history = new EditHistory();
		MethodologyText read = MethodologyText.of(text);
		state.open(new Document(origin, path, read, read, text, isFinal(read), Outside.NOTHING, false, false));
		check.now();
		file.watch(path);
	}

	private static boolean isFinal(MethodologyText text) {
		return text.scalar(YamlPath.of("status")).filter(status -> !status.equals(word(MethodologyStatus.DRAFT)))
				.isPresent();
	}

	private static String word(MethodologyStatus status) {
		return status.name().toLowerCase(Locale.ROOT);
	}

	/** Makes changes that a form means, to be taken back together; a word to the user where they cannot be made. */
	public void change(List<YamlChange> changes) {
		document().ifPresent(open -> {
			try {
				MethodologyText text = open.text();
				for (YamlChange change : changes) {
					text = MethodologyText.of(text.edit(change).applyTo(text.text()));
				}
				TextEdit edit = TextEdit.between(open.text().text(), text.text());
				if (!edit.isEmpty()) {
					make(open, edit);
					reveal(edit.offset(), edit.inserted().length());
				}
			} catch (EditRefusedException e) {
				state.complain(e.reason());
				state.show(open);
			}
		});
	}

	/** Makes an edit of the text. */
	public void edit(TextEdit edit) {
		document().filter(open -> !edit.isEmpty()).ifPresent(open -> make(open, edit));
	}

	private void make(Document open, TextEdit edit) {
		history.add(edit);
		apply(open, edit);
	}

	private void apply(Document open, TextEdit edit) {
		state.say(Notice.NONE);
		changeTo(open, MethodologyText.of(edit.applyTo(open.text().text())));
	}

	private void changeTo(Document open, MethodologyText text) {
		state.show(open.with(text, history));
		check.soon();
	}

	/** Takes the last edit back. */
	public void undo() {
		document().ifPresent(open -> history.undo().ifPresent(edit -> apply(open, edit)));
	}

	/** Does what was taken back once more. */
	public void redo() {
		document().ifPresent(open -> history.redo().ifPresent(edit -> apply(open, edit)));
	}

	/** Saves the text to its file, which must be the one that was opened. */
	public void save() {
		document().filter(Document::canSave).ifPresent(open -> open.path().ifPresent(path -> {
			if (file.write(path, open.text().text())) {
				saved(path, open.text(), open.tree());
			}
		}));
	}

	/**
	 * Saves a text as another file and goes on with that one.
	 *
	 * @return whether it was saved
	 */
	public boolean saveAs(Path path, String text) {
		boolean written = document().isPresent() && file.writeNew(path, text);
		if (written) {
			history = new EditHistory();
			MethodologyText read = MethodologyText.of(text);
			saved(path, read, read);
		}
		return written;
	}

	private void saved(Path path, MethodologyText text, MethodologyText tree) {
		state.savedAnew();
		state.show(new Document(path.toString(), Optional.of(path), text, tree, text.text(), isFinal(text),
				Outside.NOTHING, history.canUndo(), history.canRedo()));
		state.say(Notice.done(new LocalizedText("已保存：" + path, "Saved: " + path)));
		check.now();
		file.watch(Optional.of(path));
	}

	/** Says a word to the user. */
	public void say(LocalizedText words) {
		state.say(Notice.done(words));
	}

	/** The file as another program left it; empty where it is gone or cannot be read. */
	public Optional<String> theirs() {
		return document().flatMap(Document::path).flatMap(file::look).map(MethodologyFile::text);
	}

	/** Keeps the text as it is here; saving it will overwrite what the other program wrote. */
	public void keepMine() {
		document().ifPresent(open -> {
			if (open.outside() == Outside.DELETED) {
				file.forget();
				state.show(open.with(Outside.NOTHING).withSaved("", open.locked()));
			} else {
				open.path().flatMap(file::read).ifPresent(read -> {
					state.show(open.with(Outside.NOTHING).withSaved(read.text(),
							isFinal(MethodologyText.of(read.text()))));
					check.now();
				});
			}
		});
	}

	/** Takes what the other program wrote; the text as it was here comes back by undo. */
	public void takeTheirs() {
		document().ifPresent(open -> open.path().flatMap(file::read).ifPresent(read -> {
			MethodologyText theirs = MethodologyText.of(read.text());
			history.add(TextEdit.between(open.text().text(), read.text()));
			state.savedAnew();
			changeTo(open.with(Outside.NOTHING).withSaved(read.text(), isFinal(theirs)), theirs);
		}));
	}

	/** Looks at once whether the file is still what it was. */
	public void look() {
		file.compare();
	}

	/** Shows a place of the text. */
	public void reveal(int offset, int length) {
		state.reveal(offset, length);
	}

	/** Shows where a value stands in the text. */
	public void reveal(YamlPath path) {
		document().filter(Document::isEditable).flatMap(open -> open.text().find(path)).ifPresent(node -> {
			Span span = node.span();
			reveal(span.start(), span.end() - span.start());
		});
	}

	/** Ends what runs. */
	void stop() {
		check.stop();
		file.stop();
	}
}
