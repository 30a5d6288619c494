// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/projecttablemodel.h"
#include "ui/pages/projects/projectview.h"

class QCheckBox;
class QPushButton;
class QTableView;

namespace atlas
{
class FigureStrip;
class HoursReader;
class Label;
class SearchField;
struct Figure;

/// The portfolio: the figures of delivery over all open projects, and one row a project with its health, whose rule
/// stands under the table.
class PortfolioView : public ProjectView
{
    Q_OBJECT
public:
    PortfolioView(ProjectsActions &actions, QWidget *parent);
    [[nodiscard]] QString viewId() const override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void connectParts();
    void openFigure(const Figure &figure);
    void showAll();
    void showFigures();
    void showHours();
    void retranslate();
    ProjectsActions &m_actions;
    ProjectTableModel *m_model;
    FigureStrip *m_strip;
    SearchField *m_search;
    QCheckBox *m_closed;
    QPushButton *m_all;       ///< over the projects behind a figure: takes that choice off
    QPushButton *m_readHours; ///< of the months whose hours were not read; hidden once all are
    QPushButton *m_rates, *m_newProject;
    QTableView *m_table;
    Label *m_rule;
    HoursReader *m_hours;
};
} // namespace atlas
