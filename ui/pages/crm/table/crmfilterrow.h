// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/directoryshelf.h"

#include <functional>
#include <QWidget>

class QPushButton;
class QSettings;

namespace atlas
{
class Chip;
class FilterButton;
class SearchField;

/// What narrows a table of the directory: words, owner, status, source or type, kind of activity, and when it is due.
/// Everything but the words is remembered per kind of record (settings group "crm/<kind>").
class CrmFilterRow : public QWidget
{
    Q_OBJECT
public:
    /// Book and settings outlive the row.
    CrmFilterRow(const DirectoryBook &book, DirectoryKind kind, QSettings &settings, QWidget *parent = nullptr);
    [[nodiscard]] const DirectoryFilter &filter() const { return m_filter; }
    /// Something beside the usual is asked for.
    [[nodiscard]] bool isNarrowed() const;
    void clear();
    void setToday(const QDate &today);
    void setDue(DirectoryDue due);
    /// The book changed: other choices, other counts.
    void refresh();
    void focusSearch();
    /// What values of picklists are called, for the choices; the filter keeps the values.
    using Wording = std::function<QString(DirectoryColumn, const QString &)>;
    void setWording(Wording word);

Q_SIGNALS:
    void filterChanged(const atlas::DirectoryFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    FilterButton *button(const QString &name, const std::function<void(const QString &)> &choose);
    Chip *dueChip(DirectoryDue due, const QString &name, const QString &icon, bool late);
    void restore();
    void publish();
    void show(const DirectoryFilter &filter);
    void fillChoices();
    void countDue();
    void retranslate();
    [[nodiscard]] QString key(const QString &what) const;
    const DirectoryBook &m_book;
    DirectoryKind m_kind;
    QSettings &m_settings;
    DirectoryFilter m_filter;
    Wording m_word;
    SearchField *m_search = nullptr;
    FilterButton *m_owner = nullptr, *m_status = nullptr, *m_source = nullptr, *m_activity = nullptr;
    Chip *m_open = nullptr, *m_overdue = nullptr, *m_today = nullptr, *m_week = nullptr;
    QPushButton *m_clear = nullptr;
};
} // namespace atlas
