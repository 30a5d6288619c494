// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/timefigures.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace atlas
{
class Label;
class ProjectsActions;

/// "1:30 Audit refonte, review": hours and words are typed, the task is picked below with the arrows, Enter logs. What
/// was understood is said under the line before anything is sent.
class QuickEntryBar : public QWidget
{
    Q_OBJECT
public:
    explicit QuickEntryBar(ProjectsActions &actions, QWidget *parent = nullptr);
    void focusLine();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void understand();
    void say();
    void log();
    void retranslate();
    void moveChoice(int step);
    [[nodiscard]] QString chosenTask() const;
    ProjectsActions &m_actions;
    QLineEdit *m_line;
    Label *m_meaning;
    QListWidget *m_hits;
    QuickEntry m_entry;
    bool m_busy = false;
};
} // namespace atlas
