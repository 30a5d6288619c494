// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/projects/tasksorter.h"

#include "models/projects/taskcells.h"

namespace atlas
{
namespace
{
constexpr qsizetype kManyTexts = 50'000; ///< collated texts kept before they are thrown away
}

TaskSorter::TaskSorter(const DeliveryBook &book)
    : m_book(book)
{
    relearnLanguage();
}

void TaskSorter::sort(int column, Qt::SortOrder order)
{
    m_column.reset();
    if (column >= 0 && column < taskcell::kColumns)
        m_column = Column(column);
    m_order = m_column ? order : Qt::AscendingOrder;
    relearn();
}

void TaskSorter::relearnLanguage()
{
    m_collator = QCollator();
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    m_collated.clear();
    relearn();
}

void TaskSorter::relearn()
{
    if (m_collated.size() > kManyTexts)
        m_collated.clear();
    m_keys.assign(size_t(m_book.snapshot().tasks.size()), Key());
    if (!m_column)
        return learnNaturalKeys();
    for (const int place : m_book.taskPlaces())
        m_keys[size_t(place)] = keyOf(place);
}

void TaskSorter::update(const QList<int> &places)
{
    if (!m_column)
        return; // the order within a project is one of places: it comes with relearn()
    for (const int place : places)
        m_keys[size_t(place)] = keyOf(place);
}

bool TaskSorter::precedes(int place, int otherPlace) const
{
    const Key &left = m_keys[size_t(place)];
    const Key &right = m_keys[size_t(otherPlace)];
    if (left.missing != right.missing)
        return right.missing;
    const bool ascending = m_order == Qt::AscendingOrder;
    if (left.text && right.text)
        if (const int byText = left.text->compare(*right.text); byText != 0)
            return ascending == (byText < 0);
    if (left.number != right.number)
        return ascending == (left.number < right.number);
    if (const int byNeedle = m_book.needleAt(place).compare(m_book.needleAt(otherPlace)); byNeedle != 0)
        return byNeedle < 0;
    return m_book.snapshot().tasks.at(place).id < m_book.snapshot().tasks.at(otherPlace).id;
}

TaskSorter::Key TaskSorter::keyOf(int place)
{
    const QVariant value = taskcell::sortValue(m_book.snapshot().tasks.at(place), *m_column, m_book);
    switch (value.typeId()) {
    case QMetaType::QString:
        return textKey(value.toString());
    case QMetaType::QDate:
        return {false, std::nullopt, value.toDate().toJulianDay()};
    case QMetaType::Int:
        return {false, std::nullopt, value.toInt()};
    default:
        return {};
    }
}

TaskSorter::Key TaskSorter::textKey(const QString &text)
{
    if (text.isEmpty())
        return {};
    auto known = m_collated.constFind(text);
    if (known == m_collated.cend())
        known = m_collated.insert(text, m_collator.sortKey(text));
    return {false, *known, 0};
}

TaskSorter::Key TaskSorter::naturalKeyOf(int place, int order)
{
    const ProjectTask &task = m_book.snapshot().tasks.at(place);
    const Project *project = m_book.project(task.projectId);
    Key key = textKey(project ? project->name : task.projectName);
    key.missing = false;
    key.number = order;
    return key;
}

void TaskSorter::learnNaturalKeys()
{
    QSet<QString> met;
    for (const int any : m_book.taskPlaces()) {
        const QString &projectId = m_book.snapshot().tasks.at(any).projectId;
        if (met.contains(projectId))
            continue;
        met.insert(projectId);
        int order = 0;
        for (const int place : m_book.tasksOf(projectId))
            m_keys[size_t(place)] = naturalKeyOf(place, order++);
    }
}
} // namespace atlas
