/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.pins;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.manyi.analysis.ParetoBasis;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.MethodologyName;
import org.manyi.explore.ui.internal.ParetoFold;
import org.manyi.explore.ui.internal.Source;
import org.manyi.model.Methodology;
import org.manyi.ui.FollowingViews;

/**
 * Which views are pinned. A view that is pinned or released is made anew, since it finds its session only then. For the
 * user's thread.
 */
public final class Pins implements FollowingViews {

	/** Marks the parts of the application model that can be pinned. */
	public static final String PINNABLE = "org.manyi.explore.ui.pinnable";
	/** Marks those among them that speak of a survey of a workspace alone, not of a file. */
	private static final String OF_WORKSPACE = "org.manyi.explore.ui.pinnable.workspace";
	/** Stands between the id of a view and the number of a second one. */
	private static final char COPY = '#';
	private static final String NAME = "org.manyi.explore.ui.name";

	private final MApplication application;
	private final EModelService models;
	private final UISynchronize ui;
	private final PinStore store;
	private final PinTools tools;

	Pins(MApplication application, EModelService models, UISynchronize ui, PinStore store) {
		this.application = application;
		this.models = models;
		this.ui = ui;
		this.store = store;
		tools = new PinTools(application, models);
	}

	/** Whether it is a view of a survey, and there is one to be pinned to. */
	public boolean canPin(MPart part) {
		return part.getTags().contains(PINNABLE) && (isPinned(part) || shown(part).isPresent());
	}

	/** Whether it does not follow the window. */
	public boolean isPinned(MPart part) {
		return store.find(part.getElementId()).isPresent();
	}

	/** Whether it is a second view, which is never without a pin. */
	boolean isCopy(MPart part) {
		return part.getElementId().indexOf(COPY) >= 0;
	}

	/** Pins a view to what it shows; releases one that is pinned. */
	public void toggle(MPart part) {
		if (isPinned(part)) {
			release(part);
		} else {
			shown(part).ifPresent(pin -> {
				store.put(part.getElementId(), pin);
				renew(part);
			});
		}
	}

	/** The view follows the window again; a second one is closed. */
	void release(MPart part) {
		if (isCopy(part)) {
			later(() -> service().hidePart(part));
		} else {
			store.remove(part.getElementId());
			renew(part);
		}
	}

	/** Opens the same view once more, beside the first one and pinned to what that shows now. */
	public void another(MPart part) {
		shown(part).ifPresent(pin -> copy(keep(view(part.getElementId()), pin))
				.ifPresent(made -> later(() -> service().showPart(made, PartState.ACTIVATE))));
	}

	/** Keeps a pin for a second view, which is not there yet; the id of that. */
	private String keep(String view, Pin pin) {
		int number = 2;
		while (models.find(view + COPY + number, application) != null) {
			number++;
		}
		String id = view + COPY + number;
		store.put(id, pin);
		return id;
	}

	@Override
	public void show(String id) {
		models.findElements(application, id, MPart.class, null, EModelService.IN_ANY_PERSPECTIVE).stream().findFirst()
				.ifPresent(this::show);
	}

	private void show(MPart part) {
		Optional<Pin> pin = find(part);
		Optional.ofNullable(models.getPerspectiveFor(part)).ifPresent(service()::switchPerspective);
		if (pin.isPresent()) {
			// behind it: what led here stays in sight
			copy(keep(part.getElementId(), pin.get())).ifPresent(made -> part.getParent().getChildren().add(made));
			release(part);
		} else {
			service().showPart(part, PartState.ACTIVATE);
		}
	}

	/** Gives the views their tools, and puts the second views of the last time into their places. */
	void restore() {
		for (MPart part : pinnable()) {
			part.getTransientData().put(NAME, part.getLabel());
			tools.add(part, isPinned(part));
		}
		store.parts().stream().filter(id -> id.indexOf(COPY) >= 0).forEach(this::copy);
	}

	/** A second view was closed. */
	void closed(MPart part) {
		if (isCopy(part)) {
			store.remove(part.getElementId());
		}
	}

	Optional<Pin> find(MPart part) {
		return store.find(part.getElementId());
	}

	/** The parts that can be pinned. */
	List<MPart> pinnable() {
		return models.findElements(application, null, MPart.class, List.of(PINNABLE), EModelService.IN_ANY_PERSPECTIVE);
	}

	/**
	 * The pinned view that is seen at that place; empty where none is.
	 *
	 * @param at on the display
	 */
	public Optional<MPart> pinnedAt(Point at) {
		return pinnable().stream().filter(this::isPinned)
				.filter(part -> part.getWidget() instanceof Control view && !view.isDisposed() && view.isVisible()
						&& new Rectangle(0, 0, view.getSize().x, view.getSize().y).contains(view.toControl(at)))
				.findFirst();
	}

	private static String view(String id) {
		int end = id.indexOf(COPY);
		return end < 0 ? id : id.substring(0, end);
	}

	private Optional<MPart> copy(String id) {
		if (!(models.find(view(id), application) instanceof MPart first)) {
			return Optional.empty();
		}
		MPart made = models.createModelElement(MPart.class);
		made.setElementId(id);
		made.setContributionURI(first.getContributionURI());
		made.setContributorURI(first.getContributorURI());
		made.setLabel(label(first));
		made.setCloseable(true);
		made.getTags().addAll(List.of(PINNABLE, EPartService.REMOVE_ON_HIDE_TAG));
		if (first.getTags().contains(OF_WORKSPACE)) {
			made.getTags().add(OF_WORKSPACE);
		}
		tools.add(made, true);
		MPartStack place = new Beside(first).stack();
		place.getChildren().add(made);
		return Optional.of(made);
	}

	/** As the model has it, not as it is called while it is pinned. */
	private static String label(MPart first) {
		return first.getTransientData().get(NAME) instanceof String name ? name : first.getLabel();
	}

	private Optional<Pin> shown(MPart part) {
		IEclipseContext context = context(part);
		ExploreSession session = context.get(ExploreSession.class);
		return session.source()
				.filter(source -> source.surveyId().isPresent() || !part.getTags().contains(OF_WORKSPACE))
				.flatMap(source -> session.exploration().analysis()
						.map(analysis -> pinned(source, analysis.plan().methodology())))
				.map(pinned -> new Pin(pinned, context.get(ParetoBasis.class), context.get(ParetoFold.class)));
	}

	private IEclipseContext context(MPart part) {
		return part.getContext() == null ? application.getContext() : part.getContext();
	}

	/** To the version that the figures are by; a file knows none but the one that is announced. */
	private static Source pinned(Source source, Methodology by) {
		return source.withMethodology(
				source.surveyId().isPresent() ? MethodologyName.of(by) : MethodologyName.inForce(by));
	}

	private void renew(MPart part) {
		later(() -> {
			part.setToBeRendered(false);
			tools.mark(part, isPinned(part));
			part.setToBeRendered(true);
			service().showPart(part, PartState.ACTIVATE);
		});
	}

	/** Not while a widget of the view, which goes, tells of a click. */
	private void later(Runnable change) {
		ui.asyncExec(change);
	}

	private EPartService service() {
		return application.getChildren().getFirst().getContext().get(EPartService.class);
	}
}
