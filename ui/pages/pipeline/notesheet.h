// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealbook.h"
#include "services/crm/crmrepository.h"
#include "ui/pages/common/entrysheet.h"

class QPlainTextEdit;
class QStandardItemModel;

namespace atlas
{
class CompletingField;
class FieldBox;

/// A note of a deal that is chosen here: what was said elsewhere, kept where the deal is.
class NoteSheet : public EntrySheet
{
    Q_OBJECT
public:
    NoteSheet(CrmRepository &repository, const DealBook &book, Prompter &prompter, const QString &title,
              const QString &text, QWidget *over);

protected:
    [[nodiscard]] QString lossWords(bool lost) const override;
    [[nodiscard]] bool isTouched() const override;
    void submit() override;

private:
    CrmRepository &m_repository;
    QString m_noteTitle, m_given;
    CompletingField *m_deal;
    FieldBox *m_dealBox;
    QPlainTextEdit *m_text;
    CancelScope m_scope;
};

/// Deletes itself.
void openNoteForDeal(CrmRepository &repository, const DealBook &book, Prompter &prompter, const QString &title,
                     const QString &text, QWidget *over);
} // namespace atlas
