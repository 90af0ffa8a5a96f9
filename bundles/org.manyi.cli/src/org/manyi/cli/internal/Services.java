/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import org.manyi.chart.ChartRenderer;
import org.manyi.improvement.action.ActionService;
import org.manyi.improvement.calendar.ObligationService;
import org.manyi.service.AnalysisService;
import org.manyi.service.DecisionService;
import org.manyi.service.ImportService;
import org.manyi.service.MethodologyFileService;
import org.manyi.service.PopulationService;
import org.manyi.service.ResponseService;
import org.manyi.service.WorkspaceService;
import org.manyi.service.compare.CompareService;
import org.manyi.service.compare.SensitivityService;
import org.manyi.service.drivers.DriverService;
import org.manyi.service.methodology.MethodologyService;
import org.manyi.service.opinion.OpinionService;
import org.manyi.service.plugin.PlugInService;
import org.manyi.service.quality.QualityService;
import org.manyi.service.slice.NamedSliceService;
import org.manyi.service.slice.SliceService;
import org.manyi.service.trend.TrendService;
import org.manyi.service.weights.WeightsService;
import org.manyi.store.api.workspace.WorkspaceStore;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** What commands ask of the rest of the product, found when it is asked for. */
interface Services {

	AnalysisService analysis();

	CompareService comparisons();

	SensitivityService sensitivity();

	TrendService trends();

	DriverService drivers();

	ChartRenderer charts();

	ImportService imports();

	QualityService quality();

	DecisionService decisions();

	ResponseService responses();

	OpinionService opinions();

	WorkspaceStore workspaces();

	WorkspaceService holding();

	PopulationService populations();

	ObligationService obligations();

	ActionService actions();

	WeightsService weights();

	MethodologyService methodologies();

	MethodologyFileService drafts();

	PlugInService plugIns();

	SliceService slices();

	NamedSliceService namedSlices();

	/** The services of a running framework. */
	static Services of(BundleContext context) {
		return new Services() {

			@Override
			public AnalysisService analysis() {
				return find(context, AnalysisService.class);
			}

			@Override
			public CompareService comparisons() {
				return find(context, CompareService.class);
			}

			@Override
			public SensitivityService sensitivity() {
				return find(context, SensitivityService.class);
			}

			@Override
			public TrendService trends() {
				return find(context, TrendService.class);
			}

			@Override
			public DriverService drivers() {
				return find(context, DriverService.class);
			}

			@Override
			public ChartRenderer charts() {
				return find(context, ChartRenderer.class);
			}

			@Override
			public ImportService imports() {
				return find(context, ImportService.class);
			}

			@Override
			public QualityService quality() {
				return find(context, QualityService.class);
			}

			@Override
			public DecisionService decisions() {
				return find(context, DecisionService.class);
			}

			@Override
			public ResponseService responses() {
				return find(context, ResponseService.class);
			}

			@Override
			public OpinionService opinions() {
				return find(context, OpinionService.class);
			}

			@Override
			public WorkspaceStore workspaces() {
				return find(context, WorkspaceStore.class);
			}

			@Override
			public WorkspaceService holding() {
				return find(context, WorkspaceService.class);
			}

			@Override
			public PopulationService populations() {
				return find(context, PopulationService.class);
			}

			@Override
			public ObligationService obligations() {
				return find(context, ObligationService.class);
			}

			@Override
			public ActionService actions() {
				return find(context, ActionService.class);
			}

			@Override
			public WeightsService weights() {
				return find(context, WeightsService.class);
			}

			@Override
			public MethodologyService methodologies() {
				return find(context, MethodologyService.class);
			}

			@Override
			public MethodologyFileService drafts() {
				return find(context, MethodologyFileService.class);
			}

			@Override
			public PlugInService plugIns() {
				return find(context, PlugInService.class);
			}

			@Override
			public SliceService slices() {
				return find(context, SliceService.class);
			}

			@Override
			public NamedSliceService namedSlices() {
				return find(context, NamedSliceService.class);
			}
		};
	}

	private static <S> S find(BundleContext context, Class<S> type) {
		ServiceReference<S> reference = context.getServiceReference(type);
		S service = reference == null ? null : context.getService(reference);
		if (service == null) {
			throw new IllegalStateException("the installation lacks the service " + type.getName());
		}
		return service;
	}
}
