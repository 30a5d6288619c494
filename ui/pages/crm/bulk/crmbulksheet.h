// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/common/entrysheet.h"
#include "ui/pages/crm/bulk/crmbulkplan.h"
#include "ui/pages/crm/crmdesk.h"

class QComboBox;

namespace atlas
{
class EntryList;

/// One field of many records: choose it and its value, look at what would change, change it, read what became of each
/// record, take it back.
class CrmBulkSheet : public EntrySheet
{
    Q_OBJECT
public:
    CrmBulkSheet(const CrmDesk &desk, DirectoryKind kind, const QStringList &ids, QWidget *over);
    ~CrmBulkSheet() override;
    void reject() override;
    [[nodiscard]] CrmBulkRun &run() { return *m_run; }

Q_SIGNALS:
    /// After each run: what can be taken back; empty: nothing.
    void changed(const QList<atlas::CrmBulkStep> &undo);

protected:
    [[nodiscard]] QString lossWords(bool lost) const override;
    [[nodiscard]] bool isTouched() const override { return false; } ///< a choice is made again in a moment
    void submit() override;

private:
    void buildBody();
    void readLayout();
    void chooseField();
    void preview();
    void showResult();
    [[nodiscard]] QString text(const QJsonValue &value) const;
    [[nodiscard]] QString why(const CrmBulkRow &row) const;
    [[nodiscard]] QString rest(const CrmBulkPlan &plan) const;
    const CrmDesk &m_desk;
    DirectoryKind m_kind;
    QStringList m_ids;
    LayoutMeta m_layout;
    CrmBulkPlan m_plan;
    CrmBulkRun *m_run;
    bool m_undoing = false;
    QComboBox *m_field;
    QVBoxLayout *m_valuePlace;
    QPointer<FieldEditor> m_value;
    Label *m_summary;
    EntryList *m_list;
    QPushButton *m_stop, *m_undo, *m_change;
    CancelScope m_scope;
};
} // namespace atlas
