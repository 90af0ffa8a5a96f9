/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.inject.Inject;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.manyi.methodology.ui.internal.Checked;
import org.manyi.methodology.ui.internal.Document;
import org.manyi.methodology.ui.internal.EditorConstants;
import org.manyi.methodology.ui.internal.EditorPart;
import org.manyi.methodology.ui.internal.EditorSession;
import org.manyi.methodology.ui.internal.Messages;
import org.manyi.methodology.ui.internal.Texts;
import org.manyi.methodology.ui.internal.dialogs.DifferenceDialog;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.edit.YamlChange;
import org.manyi.scoring.edit.YamlPath;
import org.manyi.service.MethodologyFileService;
import org.manyi.ui.PartPages;
import org.manyi.ui.settings.SettingsStore;

/** The open methodology as a form of several pages, which changes its text. */
public final class FormPart extends EditorPart {

	private static final String CHAPTER = "methodology.chapter";

	private final EditorSession session;
	private final SettingsStore settings;
	private final EPartService parts;
	private Optional<Widgets> widgets = Optional.empty();

	private record Widgets(DocumentBar bar, Banner banner, Chapters chapters, PageStack pages) {
	}

	@Inject
	public FormPart(EditorSession session, SettingsStore settings, EPartService parts, ECommandService commands,
			EHandlerService handlers) {
		super(commands, handlers);
		this.session = session;
		this.settings = settings;
		this.parts = parts;
	}

	@Override
	protected void createContent(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		DocumentBar bar = new DocumentBar(area, commands()::run,
				() -> parts.showPart(EditorConstants.PART_PROBLEMS, PartState.ACTIVATE));
		Banner banner = new Banner(area,
				new Banner.Answers(session::keepMine, session::takeTheirs, () -> showDifference(area)));
		Composite body = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		Chapters chapters = new Chapters(body, () -> texts().messages().chapters, this::choose);
		GridDataFactory.fillDefaults().grab(false, true).hint(SWT.DEFAULT, 0).applyTo(chapters.control());
		Form form = new Pages();
		ListKinds kinds = new ListKinds(form);
		PageStack pages = new PageStack(body,
				List.of(page -> new ControlPage(page, form), page -> new IndicatorsPage(page, form),
						page -> new ScalesPage(page, form), page -> new WeightsPage(page, form),
						page -> new BandsPage(page, form), page -> new MeasuresPage(page, form),
						page -> new ListPage(page, form, kinds.occasions()),
						page -> new ListPage(page, form, kinds.duties()),
						page -> new ListPage(page, form, kinds.rules())));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages.control());
		widgets = Optional.of(new Widgets(bar, banner, chapters, pages));
		chapters.select(settings.get().layout(CHAPTER).filter(kept -> kept.matches("[0-8]")).map(Integer::parseInt)
				.orElse(0));
	}

	private void showDifference(Composite area) {
		session.theirs().ifPresent(theirs -> session.document().ifPresent(document -> new DifferenceDialog(
				area.getShell(), texts().messages(), document.text().text(), theirs).open()));
	}

	private void choose(int chapter) {
		settings.update(before -> before.withLayout(CHAPTER, Integer.toString(chapter)));
		open().document().ifPresent(this::show);
	}

	@Override
	protected void show(Document document) {
		widgets.ifPresent(shown -> {
			shown.bar().show(document, checked(), texts());
			shown.banner().show(document, notice(), texts());
			Messages messages = texts().messages();
			shown.chapters().show(List.of(messages.chapterControl, messages.chapterIndicators, messages.chapterScales,
					messages.chapterWeights, messages.chapterBands, messages.chapterMeasures,
					messages.chapterOccasions, messages.chapterDuties, messages.chapterRules));
			shown.pages().show(shown.chapters().selected());
		});
	}

	@Override
	protected PartPages.Message message() {
		return PartPages.Message.words(texts().messages().nothingOpenOther);
	}

	@Override
	protected void focusContent() {
		widgets.ifPresent(shown -> shown.chapters().control().setFocus());
	}

	/** What the pages ask and tell. */
	private final class Pages implements Form {

		@Override
		public Document document() {
			return session.document().orElseThrow();
		}

		@Override
		public Checked checked() {
			return FormPart.this.checked();
		}

		@Override
		public Texts texts() {
			return FormPart.this.texts();
		}

		@Override
		public List<PlugInDescriptor> methods() {
			return session.service().map(MethodologyFileService::methods).orElse(List.of());
		}

		@Override
		public List<PlugInDescriptor> weightings() {
			return session.service().map(MethodologyFileService::weightings).orElse(List.of());
		}

		@Override
		public void change(Function<FormEdit, List<YamlChange>> changes) {
			session.document().filter(Document::isEditable)
					.ifPresent(document -> session.change(changes.apply(new FormEdit(document.text()))));
		}

		@Override
		public void reveal(YamlPath path) {
			session.reveal(path);
		}

		@Override
		public void editInText(YamlPath path) {
			session.reveal(path);
			parts.showPart(EditorConstants.PART_TEXT, PartState.ACTIVATE);
		}

		@Override
		public void fit(Composite page) {
			PageStack.fit(page);
		}
	}
}
