// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/assistant/assistantwords.h"
#include "ui/pages/common/recordpanel.h"

class QPlainTextEdit;

namespace atlas
{
class ChangeView;
class FactList;

/// One entry of the log: who, when, what became of it, the fields before and after, the request, and whether it can be
/// taken back.
class AuditPanel : public RecordPanel
{
    Q_OBJECT
public:
    explicit AuditPanel(QWidget *parent = nullptr);
    void setEntry(const AuditEntry &entry, const RecordNames &names);

Q_SIGNALS:
    void undoRequested(qint64 entryId);

private:
    void tellUndo(const AuditEntry &entry, const RecordNames &names);
    qint64 m_id = 0;
    QPushButton *m_undo;
    FactList *m_facts;
    ChangeView *m_change;
    Label *m_noChange, *m_undoHead, *m_undoWords;
    QPushButton *m_showRequest;
    QPlainTextEdit *m_request;
};
} // namespace atlas
