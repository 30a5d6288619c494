// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealbook.h"

#include <QWidget>

namespace atlas
{
class Chip;
class FilterButton;
class SearchField;

/// Text, owner, closing period, pipeline where there are several, and the three flag chips with their counts.
class FilterRow : public QWidget
{
    Q_OBJECT
public:
    explicit FilterRow(DealBook &book, QWidget *parent = nullptr);
    /// Owners, pipelines and counts as the book has them now.
    void refresh();
    /// Everything off.
    void clear();
    void focusText();
    /// The wider of its two halves: side by side they need not fit, the flags then stand below.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void filterEdited(const atlas::DealFilter &filter);
    void pipelineChosen(const QString &pipelineId);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void arrange();
    void refreshOwners();
    [[nodiscard]] DealFilter filter() const;
    void emitFilter();
    DealBook &m_book;
    QWidget *m_choices;
    QWidget *m_flags;
    bool m_stacked = false;
    SearchField *m_text;
    FilterButton *m_owner;
    FilterButton *m_closing;
    FilterButton *m_pipeline;
    Chip *m_rotting;
    Chip *m_noNextStep;
    Chip *m_overdue;
};
} // namespace atlas
