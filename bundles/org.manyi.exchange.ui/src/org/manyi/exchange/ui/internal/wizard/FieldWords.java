/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.wizard;

import org.manyi.exchange.ui.internal.Messages;
import org.manyi.model.ResponseField;

/** What users call the fields of a response. */
final class FieldWords {

	private FieldWords() {
	}

	static String of(ResponseField field, Messages messages) {
		return switch (field) {
		case RESPONSE_ID -> messages.fieldResponseId;
		case CUSTOMER -> messages.fieldCustomer;
		case CUSTOMER_SEGMENT -> messages.fieldCustomerSegment;
		case CONTACT -> messages.fieldContact;
		case CONTACT_ROLE -> messages.fieldContactRole;
		case PROJECT -> messages.fieldProject;
		case UNIT -> messages.fieldUnit;
		case REGION -> messages.fieldRegion;
		case SERVICE_PERSON -> messages.fieldServicePerson;
		case SURVEY -> messages.fieldSurvey;
		case MODE -> messages.fieldMode;
		case SOURCE_FORM -> messages.fieldSourceForm;
		case FORM_NUMBER -> messages.fieldFormNumber;
		case STAGE -> messages.fieldStage;
		case DATE -> messages.fieldDate;
		case DURATION -> messages.fieldDuration;
		case COMMENT -> messages.fieldComment;
		case CATEGORY -> messages.fieldCategory;
		};
	}
}
