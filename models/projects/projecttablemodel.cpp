// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/projects/projecttablemodel.h"

#include "models/crm/dealfilter.h"
#include "models/projects/deliverywords.h"
#include "models/projects/projectcells.h"
#include "models/support/listdiff.h"

#include <algorithm>
#include <QCollator>

namespace atlas
{
struct ProjectTableModel::Private {
    explicit Private(const DeliveryBook &shown)
        : book(shown)
    {
        relearnLanguage();
    }
    void relearnLanguage();
    [[nodiscard]] bool passes(const Project &project) const;
    [[nodiscard]] projectcell::Row rowOf(const Project &project) const
    {
        return {project, book.health(project.id), book.cost(project.id)};
    }
    [[nodiscard]] QStringList wantedIds() const;
    [[nodiscard]] int compareValues(const QVariant &a, const QVariant &b) const;
    void show(ProjectTableModel &model, const QSet<QString> &changed);
    void relayout(ProjectTableModel &model);

    const DeliveryBook &book;
    QStringList ids; ///< of the rows
    QStringList words;
    bool showClosed = false;
    std::optional<QSet<QString>> only;
    int column = int(Column::Name);
    Qt::SortOrder order = Qt::AscendingOrder;
    QCollator collator;
};

void ProjectTableModel::Private::relearnLanguage()
{
    collator = QCollator();
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
}

bool ProjectTableModel::Private::passes(const Project &project) const
{
    if (only ? !only->contains(project.id) : !showClosed && project.isClosed())
        return false;
    const QString needle =
        foldForSearch(QStringList{project.name, project.key, project.owner.name, project.groupName}.join(u'\n'));
    return std::all_of(words.cbegin(), words.cend(), [&needle](const QString &word) { return needle.contains(word); });
}

int ProjectTableModel::Private::compareValues(const QVariant &a, const QVariant &b) const
{
    if (a.typeId() == QMetaType::QString)
        return collator.compare(a.toString(), b.toString());
    const double left = a.typeId() == QMetaType::QDate ? double(a.toDate().toJulianDay()) : a.toDouble();
    const double right = b.typeId() == QMetaType::QDate ? double(b.toDate().toJulianDay()) : b.toDouble();
    return (left > right ? 1 : 0) - (left < right ? 1 : 0);
}

QStringList ProjectTableModel::Private::wantedIds() const
{
    struct Entry {
        const Project *project;
        QVariant value;
    };
    std::vector<Entry> entries;
    for (const Project &project : book.snapshot().projects)
        if (book.project(project.id) == &project && passes(project))
            entries.push_back({&project, projectcell::sortValue(rowOf(project), projectcell::Column(column))});
    std::sort(entries.begin(), entries.end(), [this](const Entry &a, const Entry &b) {
        if (a.value.isValid() != b.value.isValid())
            return a.value.isValid();
        if (const int byValue = compareValues(a.value, b.value); byValue != 0)
            return (order == Qt::AscendingOrder) == (byValue < 0);
        const int byName = collator.compare(a.project->name, b.project->name);
        return byName != 0 ? byName < 0 : a.project->id < b.project->id;
    });
    QStringList wanted;
    for (const Entry &entry : entries)
        wanted.append(entry.project->id);
    return wanted;
}

void ProjectTableModel::Private::show(ProjectTableModel &model, const QSet<QString> &changed)
{
    ListDiffHandlers handlers;
    handlers.remove = [&model](int first, int last, const auto &apply) {
        model.beginRemoveRows({}, first, last);
        apply();
        model.endRemoveRows();
    };
    handlers.insert = [&model](int first, int last, const auto &apply) {
        model.beginInsertRows({}, first, last);
        apply();
        model.endInsertRows();
    };
    handlers.changed = [&model](int first, int last) {
        Q_EMIT model.dataChanged(model.index(first, 0), model.index(last, projectcell::kColumns - 1));
    };
    QList<QString> wanted = wantedIds();
    applyListDiff<QString>(
        ids, wanted, [&changed](const QString &id) { return changed.contains(id); }, handlers);
}

// A new order is a change of layout, not a reset: selection and current row follow their projects.
void ProjectTableModel::Private::relayout(ProjectTableModel &model)
{
    Q_EMIT model.layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = model.persistentIndexList();
    const QStringList previous = std::exchange(ids, wantedIds());
    QModelIndexList after;
    for (const QModelIndex &index : before)
        after.append(model.index(int(ids.indexOf(previous.at(index.row()))), index.column()));
    model.changePersistentIndexList(before, after);
    Q_EMIT model.layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

ProjectTableModel::ProjectTableModel(DeliveryBook &book, QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(book))
{
    d->ids = d->wantedIds();
    connect(&book, &DeliveryBook::changed, this, [this, &book] {
        const DeliveryChange &change = book.lastChange();
        d->show(*this, change.everything ? QSet<QString>(d->ids.cbegin(), d->ids.cend()) : change.projectIds);
        if (change.costs && !d->ids.isEmpty())
            Q_EMIT dataChanged(index(0, int(Column::Cost)), index(rowCount() - 1, int(Column::Cost)));
    });
}

ProjectTableModel::~ProjectTableModel() = default;

int ProjectTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->ids.size());
}

int ProjectTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : projectcell::kColumns;
}

QVariant ProjectTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Project *project = d->book.project(d->ids.at(index.row()));
    if (!project)
        return {};
    const projectcell::Row row = d->rowOf(*project);
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return projectcell::display(row, column);
    case Qt::ToolTipRole:
        return column == Column::Health ? QVariant(DeliveryWords::reasons(row.health)) : QVariant();
    case Qt::TextAlignmentRole:
        return projectcell::alignment(column);
    case SortRole:
        return projectcell::sortValue(row, column);
    case IdRole:
        return project->id;
    case ToneRole:
        return projectcell::tone(row, column, d->book.today());
    case MinutesRole:
        return column == Column::BudgetHours || column == Column::LoggedHours ? projectcell::sortValue(row, column)
                                                                              : QVariant();
    case CostRole:
        return column == Column::Cost ? QVariant::fromValue(row.cost) : QVariant();
    default:
        return {};
    }
}

QVariant ProjectTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= projectcell::kColumns)
        return {};
    if (role == Qt::DisplayRole)
        return projectcell::title(Column(section));
    if (role == Qt::ToolTipRole)
        return projectcell::explanation(Column(section));
    return role == Qt::TextAlignmentRole ? QVariant(projectcell::alignment(Column(section))) : QVariant();
}

void ProjectTableModel::sort(int column, Qt::SortOrder order)
{
    const bool known = column >= 0 && column < projectcell::kColumns;
    d->column = known ? column : int(Column::Name);
    d->order = known ? order : Qt::AscendingOrder;
    d->relayout(*this);
}

void ProjectTableModel::setText(const QString &text)
{
    d->words = foldForSearch(text).simplified().split(u' ', Qt::SkipEmptyParts);
    d->show(*this, {});
}

void ProjectTableModel::setShowClosed(bool shown)
{
    d->showClosed = shown;
    d->show(*this, {});
}

void ProjectTableModel::setOnly(const std::optional<QSet<QString>> &ids)
{
    d->only = ids;
    d->show(*this, {});
}

QString ProjectTableModel::idAt(int row) const
{
    return d->ids.value(row);
}

int ProjectTableModel::rowOf(const QString &id) const
{
    return int(d->ids.indexOf(id));
}

void ProjectTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, projectcell::kColumns - 1);
    d->relearnLanguage();
    d->relayout(*this);
}
} // namespace atlas
