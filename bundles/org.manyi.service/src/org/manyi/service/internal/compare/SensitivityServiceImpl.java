/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.compare;

import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.manyi.analysis.sensitivity.SimulationResult;
import org.manyi.analysis.sensitivity.SimulationSettings;
import org.manyi.analysis.sensitivity.WeightSensitivity;
import org.manyi.analysis.sensitivity.WeightSimulation;
import org.manyi.model.Rational;
import org.manyi.model.Target;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.manyi.service.compare.Sensitivity;
import org.manyi.service.compare.SensitivityService;
import org.osgi.service.component.annotations.Component;

/** Finds the figure and its weights, and moves them. */
@Component
public final class SensitivityServiceImpl implements SensitivityService {

	@Override
	public Sensitivity of(Analysis analysis, SimulationSettings settings, IProgressMonitor monitor)
			throws AnalysisException {
		WeighedSubject subject = new WeighedSubject(analysis.plan().methodology(), analysis.total().scores());
		WeighedSubject.Found found = subject.find();
		Optional<Rational> target = found.target().map(Target::atLeast).map(Rational::of);
		SimulationResult simulation;
		try {
			simulation = new WeightSimulation(found.figure(), found.bands(), target).run(settings, monitor::isCanceled);
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		}
		return new Sensitivity(analysis, found.kind(), found.id(), found.name(), found.score(), found.band(),
				found.bands(), found.target(), found.weighed(), found.exact(), found.figure(),
				new WeightSensitivity(found.figure(), found.bands(), target).items(), simulation, subject.leftOut());
	}
}
