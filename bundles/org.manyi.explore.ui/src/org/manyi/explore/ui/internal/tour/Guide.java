/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.tour;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.manyi.explore.ui.internal.ExploreConstants;
import org.manyi.ui.WidgetId;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/** Leads through the window. For the user's thread. */
@Creatable
final class Guide {

	private final EPartService parts;
	private final IEventBroker events;
	private final TourMessages messages;

	@Inject
	Guide(EPartService parts, IEventBroker events, @Translation TourMessages messages) {
		this.parts = parts;
		this.events = events;
		this.messages = messages;
	}

	/** Begins at the first stop. */
	void lead(Shell window) {
		parts.switchPerspective(ExploreConstants.PERSPECTIVE);
		Tour tour = new Tour(stops());
		new Leading(window, tour).begin();
	}

	private List<Stop> stops() {
		return List.of(new Stop(ExploreConstants.PART_SCORES, "scores.table", messages.index, messages.indexText),
				new Stop(ExploreConstants.PART_SCORES, "slice.place", messages.slice, messages.sliceText),
				new Stop(ExploreConstants.PART_LOWEST, "lowest.table", messages.lowest, messages.lowestText),
				new Stop(ExploreConstants.PART_PARETO, "pareto.chart", messages.pareto, messages.paretoText),
				new Stop(ExploreConstants.PART_RESPONSES, "responses.table", messages.responses,
						messages.responsesText),
				new Stop(ExploreConstants.PART_DERIVATION, "derivation.tree", messages.derivation,
						messages.derivationText));
	}

	/** One tour from its first stop to its end. */
	private final class Leading implements Balloon.Actions {

		private final Shell window;
		private final Tour tour;
		private final Balloon balloon;
		private final TourKeys keys;
		private final Listener moved = event -> place();
		private final EventHandler turned = this::turned;

		Leading(Shell window, Tour tour) {
			this.window = window;
			this.tour = tour;
			balloon = new Balloon(window, messages, this);
			keys = new TourKeys(window, this::next, this::end);
		}

		void begin() {
			window.addListener(SWT.Move, moved);
			window.addListener(SWT.Resize, moved);
			events.subscribe(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT, turned);
			keys.begin();
			balloon.onClose(this::leave);
			show();
			balloon.open();
		}

		@Override
		public void back() {
			tour.back();
			show();
		}

		@Override
		public void next() {
			if (!balloon.exists()) {
				return;
			}
			if (tour.isLast()) {
				end();
			} else {
				tour.forward();
				show();
			}
		}

		@Override
		public void end() {
			balloon.close();
			if (!window.isDisposed()) {
				window.forceActive();
			}
		}

		/** However the balloon went. */
		private void leave() {
			events.unsubscribe(turned);
			keys.stop();
			if (!window.isDisposed()) {
				window.removeListener(SWT.Move, moved);
				window.removeListener(SWT.Resize, moved);
			}
		}

		private void show() {
			parts.showPart(tour.stop().view(), PartState.VISIBLE);
			balloon.show(tour);
			keys.back();
			place();
			window.getDisplay().asyncExec(() -> {
				if (balloon.exists()) {
					balloon.takeFocus();
				}
			});
		}

		/** What it speaks of is in one perspective alone. */
		private void turned(Event event) {
			if (event.getProperty(UIEvents.EventTags.NEW_VALUE) instanceof MPerspective other
					&& !ExploreConstants.PERSPECTIVE.equals(other.getElementId())) {
				balloon.close();
			}
		}

		/** Once the views have their places. */
		private void place() {
			window.getDisplay().asyncExec(() -> {
				if (balloon.exists() && !window.isDisposed()) {
					balloon.pointAt(onDisplay(target()), window.getBounds());
				}
			});
		}

		private Control target() {
			return find(window, tour.stop().widget()).or(() -> Optional.ofNullable(parts.findPart(tour.stop().view()))
					.map(MPart::getWidget).filter(Control.class::isInstance).map(Control.class::cast)
					.filter(Control::isVisible)).orElse(window);
		}

		private static Rectangle onDisplay(Control control) {
			return control instanceof Shell shell ? shell.getBounds()
					: control.getDisplay().map(control.getParent(), null, control.getBounds());
		}

		private static Optional<Control> find(Control control, String id) {
			if (id.equals(control.getData(WidgetId.KEY)) && control.isVisible()) {
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
	}
}
