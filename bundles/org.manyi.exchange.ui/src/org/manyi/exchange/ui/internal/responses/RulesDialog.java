/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.exchange.ui.internal.Messages;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.exchange.ui.internal.tasks.Task;
import org.manyi.exchange.ui.internal.tasks.TaskLine;
import org.manyi.exchange.ui.internal.tasks.Work;
import org.manyi.service.opinion.CodingRule;
import org.manyi.service.opinion.RuleTrial;
import org.manyi.ui.Palette;
import org.manyi.ui.PlainDialog;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;

/**
 * The rules that code comments: seen, added, changed, ordered, and tried while they are written. Nothing is kept or
 * coded before the user agrees.
 */
@NonNullByDefault({})
final class RulesDialog extends PlainDialog {

	private static final int WIDTH = 620;
	private static final int EXAMPLES = 4;
	/** Rules are tried once nobody has typed for so many milliseconds. */
	private static final int PAUSE = 300;
	private static final int KEEP = IDialogConstants.CLIENT_ID + 1;

	private final Texts texts;
	private final Messages messages;
	private final List<CodingRule> kept;
	private final List<String> categories;
	private final Trial trial;
	private final Runnable tryNow = this::tryOut;
	private RuleDraft draft;
	private RuleEditor editor;
	private Label told;
	private Text examples;
	private Label together;
	private TaskLine tasks;
	private Text reason;
	private Optional<RuleTrial> tried = Optional.empty();
	private String written = "";

	/** Tries rules. */
	@FunctionalInterface
	interface Trial {

		/** The work of trying these. */
		Work<RuleTrial> of(List<CodingRule> rules);
	}

	/**
	 * What the user agreed to.
	 *
	 * @param rules  to be kept
	 * @param apply  whether comments are coded by them
	 * @param reason why, not blank
	 */
	record Agreed(List<CodingRule> rules, boolean apply, String reason) {
	}

	/**
	 * @param kept       the rules of the workspace
	 * @param categories to choose among; a rule may name another one
	 */
	RulesDialog(Shell parent, Texts texts, List<CodingRule> kept, List<String> categories, Trial trial) {
		super(parent, "rules", texts.messages().rulesTitle);
		this.texts = texts;
		messages = texts.messages();
		this.kept = List.copyOf(kept);
		this.categories = List.copyOf(categories);
		this.trial = trial;
		draft = RuleDraft.of(kept);
	}

	/** What is to be done; empty when the user cancels. */
	Optional<Agreed> ask() {
		int pressed = open();
		return pressed == OK || pressed == KEEP ? Optional.of(new Agreed(draft.rules(), pressed == OK, written))
				: Optional.empty();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void fill(Composite area) {
		words(area, "rules.hint").setText(Forms.plain(messages.rulesHint));
		editor = new RuleEditor(area, texts, categories, this::draft, this::changed, this::tell);
		told = words(area, "rules.told");
		examples = WidgetId.set(new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP),
				"rules.examples");
		SpokenName.set(examples, () -> messages.rulesExamples);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, EXAMPLES * examples.getLineHeight())
				.applyTo(examples);
		together = words(area, "rules.together");
		together.setForeground(Palette.SECONDARY.color());
		tasks = new TaskLine(area, "rules", messages.cancel);
		Composite why = Forms.grid(area, 2);
		Forms.name(why, messages.rulesReason);
		reason = WidgetId.set(new Text(why, SWT.BORDER), "rules.reason");
		reason.setText(messages.rulesReasonGiven);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
		area.addDisposeListener(event -> tasks.stop());
	}

	/** Words that wrap at the width of the dialog, however long they are at first. */
	private static Label words(Composite area, String id) {
		Label words = Forms.words(area, id, 1);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
		return words;
	}

	private RuleDraft draft() {
		return draft;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		button(parent, KEEP, messages.rulesKeep, "keep", false);
		button(parent, IDialogConstants.OK_ID, messages.rulesApply, "ok", false);
		button(parent, IDialogConstants.CANCEL_ID, messages.cancel, "cancel", false);
		reason.addListener(SWT.Modify, event -> check());
		changed(draft);
	}

	/** The rules are others now. */
	private void changed(RuleDraft now) {
		draft = now;
		tried = Optional.empty();
		tasks.stop();
		editor.show();
		tell();
		check();
		examples.getDisplay().timerExec(PAUSE, tryNow);
	}

	private void tryOut() {
		if (examples.isDisposed() || draft.rules().isEmpty()) {
			return;
		}
		tasks.run(messages.rulesTrying, new Task<>(trial.of(draft.rules()), found -> {
			tried = Optional.of(found);
			draft = draft.tried(found.rules());
			editor.show();
			tell();
			check();
		}, failure -> say(told, texts.of(failure.reason())), () -> say(told, messages.lookingGivenUp)));
	}

	/** Says of the rule selected what it finds, and what all of them do. */
	private void tell() {
		Optional<RuleDraft.Line> line = editor.selection();
		Optional<RuleFindings> findings = line.map(one -> new RuleFindings(one, tried, texts));
		say(told, findings.map(RuleFindings::words).orElse(draft.lines().isEmpty() ? messages.rulesEmpty : ""));
		examples.setText(findings.map(RuleFindings::examples).orElse(""));
		say(together, tried.map(all -> texts.format(messages.rulesTogether, texts.count(all.responses()))).orElse(""));
	}

	private static void say(Label label, String words) {
		if (WidgetWords.set(label, Forms.plain(words))) {
			label.getParent().layout(true, true);
		}
	}

	/** Rules that are none are not kept; where nothing would be coded, nothing is. */
	private void check() {
		written = reason.getText().strip();
		boolean whole = draft.problem().isEmpty() && !written.isEmpty();
		Button keep = getButton(KEEP);
		Button apply = getButton(OK);
		if (keep != null && apply != null) {
			keep.setEnabled(whole && !draft.rules().equals(kept));
			apply.setEnabled(whole && tried.filter(all -> all.responses() > 0).isPresent());
		}
	}
}
