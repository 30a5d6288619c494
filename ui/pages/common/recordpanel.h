// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/errortext.h"
#include "ui/widgets/label.h"

class QPushButton;
class QScrollArea;

namespace atlas
{
class FlowLayout;
class IconButton;

/// What the panels of the lists have in common: head with title and state, the acts on the record, what went wrong with
/// them, and sections under it that scroll. Escape closes.
class RecordPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RecordPanel(QWidget *parent = nullptr);
    /// `kind`: what is shown and where it comes from, in small type above the title.
    void setHead(const QString &kind, const QString &title, const QString &subtitle);
    /// An empty word: no mark.
    void setStatus(const QString &word, Pill::Tone tone);
    QPushButton *addButton(const QString &objectName, bool primary = false);
    /// `why` empty: the button can be used and has `tip`; else it cannot, and says why.
    static void allow(QPushButton &button, const QString &why, const QString &tip = {});
    /// Between hairlines, below what is there.
    void addSection(QWidget *content);
    /// "Saving…": said above the sections; empty: nothing.
    void setWorking(const QString &what);
    void showProblem(const ErrorText &problem);
    void clearProblem();
    [[nodiscard]] QString problem() const; ///< as shown; empty: none
    void scrollToTop();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead();
    void retranslate();
    QScrollArea *m_scroll;
    QWidget *m_head;
    Label *m_kind;
    Label *m_title;
    Label *m_subtitle;
    Pill *m_status;
    IconButton *m_close;
    FlowLayout *m_buttons;
    Label *m_working;
    QWidget *m_trouble;
    Label *m_problem;
    Label *m_details;
    QPushButton *m_showDetails;
};
} // namespace atlas
