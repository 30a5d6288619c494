// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/common/entrysheet.h"
#include "ui/pages/crm/crmfields.h"
#include "ui/pages/crm/form/crmform.h"

namespace atlas
{
class ConflictDialog;

/// Creates or edits one record of the CRM, with the fields of its layout. Stays open with everything typed until Zoho
/// has confirmed; who changed the same fields meanwhile is shown side by side.
class CrmRecordSheet : public EntrySheet
{
    Q_OBJECT
public:
    /// `ref` without id: a new record, begun with `preset`. The desk outlives the sheet.
    CrmRecordSheet(const CrmDesk &desk, const CrmRef &ref, const QJsonObject &preset, QWidget *over);
    ~CrmRecordSheet() override;
    [[nodiscard]] CrmForm *form() const { return m_form; } ///< nullptr: its fields are still being read

Q_SIGNALS:
    void created(const QString &module, const QString &id, const QString &name);
    /// `base`: what Zoho held of the changed fields before.
    void saved(const atlas::CrmRef &ref, const QJsonObject &base, const QJsonObject &changes);

protected:
    [[nodiscard]] QString lossWords(bool lost) const override;
    [[nodiscard]] bool isTouched() const override;
    void submit() override;

private:
    void read();
    void readRecord();
    void build(const QJsonObject &record);
    void create();
    void update(const QJsonObject &base, const QJsonObject &changes);
    void updated(const QJsonObject &base, const QJsonObject &changes, const Result<UpdateOutcome> &outcome);
    void settle(const Conflict &conflict, const QJsonObject &base, const QJsonObject &changes);
    void refused(const ApiError &error);
    [[nodiscard]] bool isNew() const { return m_ref.id.isEmpty(); }
    const CrmDesk &m_desk;
    CrmRef m_ref;
    QJsonObject m_preset, m_record;
    LayoutMeta m_layout;
    QPointer<CrmForm> m_form;
    QPushButton *m_save;
    QPointer<ConflictDialog> m_conflict;
    QDateTime m_openedAt;
    CancelScope m_scope;
};
} // namespace atlas
