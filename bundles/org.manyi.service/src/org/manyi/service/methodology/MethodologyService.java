/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.methodology;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.Methodology;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.InvalidRequestException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a methodology file says, what is wrong with it, its versions and how they differ. An OSGi service. Never called
 * on the user interface's thread.
 * <p>
 * A methodology is named by its id, by {@code id@version}, or by a file. With a workspace, the versions that it has
 * adopted and the files of its folder {@value #FOLDER} are known as well.
 */
@ProviderType
public interface MethodologyService {

	/** The folder of a workspace that holds its methodology files. */
	String FOLDER = "methodologies";

	/**
	 * The methodology of that name. Of an id alone it is the highest approved version, else the highest draft, else the
	 * highest retired one; of an id of which the workspace has adopted versions, the one in force today.
	 *
	 * @param workspace the folder of a workspace; empty where none is meant
	 * @throws InvalidRequestException when there is none, or no such folder
	 * @throws AnalysisException       when its file is wrong, or the workspace has adopted another text of the same
	 *                                 approved version
	 */
	Methodology find(String name, Optional<Path> workspace) throws AnalysisException;

	/** Every statement of a methodology, in the order in which it is printed. */
	List<Provision> provisions(Methodology methodology);

	/** How two versions differ, statement by statement. */
	MethodologyDifference difference(Methodology older, Methodology newer);

	/**
	 * Looks for everything that is wrong with a file.
	 *
	 * @throws AnalysisException when there is no such file, it is a folder, or it cannot be read
	 */
	MethodologyCheck check(Path file) throws AnalysisException;

	/**
	 * Looks for everything that is wrong with the methodology files of a folder, those of its folder {@value #FOLDER}
	 * among them: what ends in {@code .yaml} or {@code .yml}. Another text of a version that an earlier file has is
	 * wrong, too.
	 *
	 * @return one per file, in the order of their names, at least one
	 * @throws AnalysisException when there is none
	 */
	List<MethodologyCheck> checkFolder(Path folder) throws AnalysisException;

	/**
	 * Every version that is known: those that the workspace has adopted, those of its folder, those of plug-ins.
	 *
	 * @param workspace empty for those of plug-ins alone
	 * @return ordered by id, then by version from the highest
	 * @throws InvalidRequestException when there is no such folder
	 * @throws AnalysisException       when it is no workspace
	 */
	List<KnownVersion> versions(Optional<Path> workspace) throws AnalysisException;

	/**
	 * The files in the folder {@value #FOLDER} of a workspace that are no methodology, of which {@link #versions} can
	 * therefore list nothing.
	 *
	 * @return ordered by name, each with at least one problem
	 * @throws InvalidRequestException when there is no such folder
	 */
	List<MethodologyCheck> wrongFiles(Path workspace) throws AnalysisException;

	/**
	 * Keeps a version in a workspace, so that periods are scored by it from its date of effect on.
	 *
	 * @throws AnalysisException when another text of the same approved version is kept already, with both hashes; or
	 *                           when it does not say from when it holds although another version is kept
	 */
	Adoption adopt(AdoptionRequest request) throws AnalysisException;

	/**
	 * Scores a survey of a workspace by the versions in force: the whole by the version in force on the last day of its
	 * slice, each group of a period by the one in force on the last day of the period, as far as the slice has a part
	 * in it.
	 *
	 * @param request its methodology is the one for periods on whose last day no version holds
	 * @return the analysis, whose plan and {@link Analysis#plans} name the versions
	 * @throws AnalysisException as of {@link org.manyi.service.AnalysisService#analyse}
	 */
	Analysis analyseInForce(AnalysisRequest request, IProgressMonitor monitor) throws AnalysisException;

	/**
	 * Scores a survey of a workspace and tells what versions there were to choose among, all of it by one look at the
	 * workspace.
	 *
	 * @param request its source is a workspace
	 * @param asNamed whether it is scored by the very version that the request names, and not as by
	 *                {@link #analyseInForce}
	 * @throws AnalysisException as of {@link org.manyi.service.AnalysisService#analyse}
	 */
	SurveyAnalysis analyseSurvey(AnalysisRequest request, boolean asNamed, IProgressMonitor monitor)
			throws AnalysisException;

	/**
	 * What a draft would have made of past periods.
	 *
	 * @throws AnalysisException as of {@link org.manyi.service.AnalysisService#analyse}
	 */
	MethodologyEffect effect(EffectRequest request, IProgressMonitor monitor) throws AnalysisException;
}
