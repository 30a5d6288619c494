// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/files/crumbs/crumbbar.h"

#include <QWidget>

class QPushButton;

namespace atlas
{
class IconButton;
class PrimaryButton;
class SearchField;

/// Above the files: back and forward, where one is, what filters them, list or grid, and what can be done here. Where
/// it is narrow the secondary buttons keep their icons only.
class BrowserHead : public QWidget
{
    Q_OBJECT
public:
    explicit BrowserHead(DropWatch &watch, QWidget *parent = nullptr);
    ~BrowserHead() override;
    [[nodiscard]] CrumbBar *crumbs() const { return m_crumbs; }
    void setCanGo(bool back, bool forward);
    /// Why nothing can be added here; empty: it can.
    void setAddingProblem(const QString &why);
    void setSharing(bool possible);
    void setGrid(bool grid);
    [[nodiscard]] QString filter() const;
    void setFilter(const QString &text); ///< without a signal
    void focusSearch();

Q_SIGNALS:
    void backRequested();
    void forwardRequested();
    void filterEdited(const QString &text);
    /// Enter: everywhere at Zoho.
    void searchRequested(const QString &text);
    void gridChosen(bool grid);
    void newFolderRequested();
    void shareRequested();
    void uploadRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    CrumbBar *m_crumbs;
    IconButton *m_back, *m_forward, *m_gridButton, *m_listButton;
    SearchField *m_search;
    QPushButton *m_newFolder, *m_share;
    PrimaryButton *m_upload;
    QString m_problem;
    bool m_narrow = false;
};
} // namespace atlas
