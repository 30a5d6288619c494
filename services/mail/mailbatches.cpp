// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailbatches.h"

#include "services/mail/mailbatchesrules.h"

#include <algorithm>

namespace atlas
{
namespace
{
constexpr qsizetype batchLimit = 100;  // docs/zoho.md, "Mail": ids of one call
constexpr qsizetype settledKept = 500; // far more than can settle while a page is read
} // namespace

MailMessage MailBatches::changed(MailMessage row, const MailChange &what, const QList<MailFolder> &folders)
{
    return mailrules::after(std::move(row), what, folders);
}

qsizetype MailBatches::find(const QString &messageId, const MailChange &what) const
{
    for (qsizetype i = 0; i < m_waiting.size(); ++i) {
        const Act &act = m_waiting.at(i);
        if (act.messageId == messageId && mailrules::isSameMatter(act.what.kind, what.kind))
            return i;
    }
    return -1;
}

void MailBatches::add(const MailMessage &row, const MailChange &change, const QList<MailFolder> &folders)
{
    const MailChange what = mailrules::bare(change);
    if (mailrules::isLabelChange(what.kind)) {
        addLabelAct(row, what);
        return;
    }
    Act act{row.id, what, row, false};
    if (const qsizetype before = find(row.id, what); before >= 0) {
        const Act earlier = m_waiting.takeAt(before);
        act.was = earlier.was;
        act.mayHaveArrived = earlier.mayHaveArrived;
    }
    // What was tried without an answer may have arrived: then only the opposite call leads back for certain.
    if (act.mayHaveArrived || !mailrules::isSameState(act.was, mailrules::after(row, what, folders), what.kind))
        m_waiting.append(act);
}

void MailBatches::addLabelAct(const MailMessage &row, const MailChange &what)
{
    const bool adding = what.kind == MailChange::Kind::AddLabels;
    MailChange opposite;
    opposite.kind = adding ? MailChange::Kind::RemoveLabels : MailChange::Kind::AddLabels;
    QStringList labels;
    for (const QString &label : what.labelIds) {
        const qsizetype other = find(row.id, opposite);
        const bool undoes = other >= 0 && m_waiting[other].what.labelIds.removeOne(label);
        const bool maybeThere = undoes && m_waiting.at(other).mayHaveArrived;
        if (undoes && m_waiting.at(other).what.labelIds.isEmpty())
            m_waiting.removeAt(other);
        if (maybeThere || (!undoes && row.labelIds.contains(label) != adding))
            labels.append(label);
    }
    if (labels.isEmpty())
        return;
    Act act{row.id, what, row, false};
    if (const qsizetype before = find(row.id, what); before >= 0) {
        const Act earlier = m_waiting.takeAt(before);
        labels += earlier.what.labelIds;
        act.was = earlier.was;
        act.mayHaveArrived = earlier.mayHaveArrived;
    }
    labels.removeDuplicates();
    labels.sort(); // so that equal sets make one batch
    act.what.labelIds = labels;
    m_waiting.append(act);
}

void MailBatches::drop(const QString &messageId)
{
    m_waiting.removeIf([&messageId](const Act &act) { return act.messageId == messageId; });
}

std::optional<MailBatch> MailBatches::take()
{
    if (m_waiting.isEmpty() || !m_underWay.isEmpty())
        return std::nullopt;
    MailBatch batch;
    batch.what = m_waiting.first().what;
    QList<Act> left;
    for (const Act &act : std::as_const(m_waiting)) {
        if (m_underWay.size() < batchLimit && mailrules::isSameCall(act.what, batch.what)) {
            m_underWay.append(act);
            batch.ids.append(act.messageId);
        } else {
            left.append(act);
        }
    }
    m_waiting = left;
    return batch;
}

void MailBatches::confirmed()
{
    ++m_sequence;
    for (const Act &act : std::as_const(m_underWay))
        m_settled.append(Placed{act.messageId, m_sequence, act.what, true});
    m_underWay.clear();
    if (m_settled.size() > settledKept)
        m_settled.remove(0, m_settled.size() - settledKept);
}

void MailBatches::notePlaced(const QString &messageId)
{
    ++m_sequence;
    m_settled.append(Placed{messageId, m_sequence, {}, false});
}

void MailBatches::keepWaiting(bool mayHaveArrived)
{
    QList<Act> again;
    for (Act &act : m_underWay) {
        act.mayHaveArrived = act.mayHaveArrived || mayHaveArrived;
        const qsizetype newer = find(act.messageId, act.what);
        if (newer < 0) {
            again.append(act);
        } else if (mailrules::isLabelChange(act.what.kind)) {
            m_waiting[newer].mayHaveArrived = m_waiting.at(newer).mayHaveArrived || act.mayHaveArrived;
            m_waiting[newer].what.labelIds += act.what.labelIds;
            m_waiting[newer].what.labelIds.removeDuplicates();
            m_waiting[newer].what.labelIds.sort();
        } else {
            m_waiting[newer].was = act.was;
            m_waiting[newer].mayHaveArrived = act.mayHaveArrived;
        }
    }
    m_waiting = again + m_waiting;
    m_underWay.clear();
}

QList<MailMessage> MailBatches::refused(const QList<MailMessage> &shown, const QList<MailFolder> &folders)
{
    QList<MailMessage> rows;
    const QList<Act> acts = std::exchange(m_underWay, {});
    for (const Act &act : acts) {
        const qsizetype newer = mailrules::isLabelChange(act.what.kind) ? -1 : find(act.messageId, act.what);
        if (newer >= 0) { // shown is what was done since; it starts from what Zoho has
            rebase(m_waiting[newer], act.was);
            if (mailrules::isSameState(act.was, mailrules::after(act.was, m_waiting.at(newer).what, folders),
                                       act.what.kind))
                m_waiting.removeAt(newer);
            continue;
        }
        const auto row = std::find_if(shown.cbegin(), shown.cend(),
                                      [&act](const MailMessage &each) { return each.id == act.messageId; });
        rows.append(mailrules::putBack(row == shown.cend() ? act.was : *row, act.was, act.what));
    }
    return rows;
}

QStringList MailBatches::underWay() const
{
    QStringList ids;
    for (const Act &act : m_underWay)
        ids.append(act.messageId);
    return ids;
}

void MailBatches::rebase(Act &act, const MailMessage &row)
{
    act.was = mailrules::putBack(act.was, row, act.what);
}

MailMessage MailBatches::onTop(MailMessage row, qint64 since, const QList<MailFolder> &folders)
{
    for (const Placed &settled : std::as_const(m_settled)) {
        if (settled.isChange && settled.sequence > since && settled.messageId == row.id)
            row = mailrules::after(row, settled.what, folders);
    }
    for (const Act &act : std::as_const(m_underWay)) {
        if (act.messageId == row.id)
            row = mailrules::after(row, act.what, folders);
    }
    for (Act &act : m_waiting) {
        if (act.messageId != row.id)
            continue;
        rebase(act, row); // should it be refused, this is what Zoho has
        row = mailrules::after(row, act.what, folders);
    }
    return row;
}

MailMessage MailBatches::shown(MailMessage row, const QList<MailFolder> &folders) const
{
    for (const QList<Act> *acts : {&m_underWay, &m_waiting}) {
        for (const Act &act : *acts) {
            if (act.messageId == row.id)
                row = mailrules::after(row, act.what, folders);
        }
    }
    return row;
}

QSet<QString> MailBatches::placedSince(qint64 since) const
{
    QSet<QString> ids;
    for (const QList<Act> *acts : {&m_waiting, &m_underWay}) {
        for (const Act &act : *acts)
            ids.insert(act.messageId);
    }
    for (const Placed &settled : m_settled) {
        if (settled.sequence > since)
            ids.insert(settled.messageId);
    }
    return ids;
}

QString MailBatches::folderAtZoho(const MailMessage &row) const
{
    for (const QList<Act> *acts : {&m_underWay, &m_waiting}) {
        for (const Act &act : *acts) {
            if (act.messageId == row.id && mailrules::isPlaceChange(act.what.kind))
                return act.was.folderId;
        }
    }
    return row.folderId;
}

bool MailBatches::onlyReading() const
{
    return std::all_of(m_waiting.cbegin(), m_waiting.cend(), [](const Act &act) {
        return act.what.kind == MailChange::Kind::Read || act.what.kind == MailChange::Kind::Unread;
    });
}
} // namespace atlas
