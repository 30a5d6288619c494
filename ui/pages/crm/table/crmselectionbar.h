// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/directorycells.h"

#include <QWidget>

class QPushButton;

namespace atlas
{
class Label;

/// "3 selected" and what can be done with them.
class CrmSelectionBar : public QWidget
{
    Q_OBJECT
public:
    explicit CrmSelectionBar(DirectoryKind kind, QWidget *parent = nullptr);
    /// `open`: tasks among them that are not done.
    void setSelection(int count, int open);

Q_SIGNALS:
    void changeRequested();
    void completeRequested();
    void mergeRequested();
    void copyRequested();
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    DirectoryKind m_kind;
    int m_selected = 0, m_open = 0;
    Label *m_count;
    QPushButton *m_change, *m_complete, *m_merge, *m_copy, *m_remove;
};
} // namespace atlas
