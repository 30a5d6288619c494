// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/mailindex.h"

namespace atlas
{
struct MailIndex::Step {
    qsizetype first = 0;                   ///< before it both have the same ids
    qsizetype beforeEnd = 0, afterEnd = 0; ///< from there on as well
    [[nodiscard]] bool isNone() const { return first == beforeEnd && first == afterEnd; }
};

void MailIndex::update(const QList<MailMessage> &before, const QList<MailMessage> &after)
{
    ++m_revision;
    m_foldersMoved = false;
    Step step{0, before.size(), after.size()};
    for (; step.first < step.beforeEnd && step.first < step.afterEnd; ++step.first) {
        if (before.at(step.first).id != after.at(step.first).id)
            break;
        keep(before.at(step.first), after.at(step.first), m_handles.at(step.first));
    }
    for (; step.beforeEnd > step.first && step.afterEnd > step.first; --step.beforeEnd, --step.afterEnd) {
        if (before.at(step.beforeEnd - 1).id != after.at(step.afterEnd - 1).id)
            break;
        keep(before.at(step.beforeEnd - 1), after.at(step.afterEnd - 1), m_handles.at(step.beforeEnd - 1));
    }
    if (!step.isNone())
        replaceMiddle(before, after, step);
    if (m_foldersMoved)
        indexFolders(after);
}

void MailIndex::keep(const MailMessage &before, const MailMessage &after, int handle)
{
    if (before == after)
        return;
    m_revisions[handle] = m_revision;
    m_foldersMoved = m_foldersMoved || before.folderId != after.folderId;
}

void MailIndex::replaceMiddle(const QList<MailMessage> &before, const QList<MailMessage> &after, const Step &step)
{
    m_foldersMoved = true;
    const QList<int> old = m_handles.mid(step.first, step.beforeEnd - step.first);
    QList<int> handles = m_handles.mid(0, step.first);
    handles.reserve(after.size());
    m_byId.reserve(after.size());
    for (qsizetype place = step.first; place < step.afterEnd; ++place) {
        const int known = handleOf(after.at(place).id);
        const int handle = known >= 0 ? known : addHandle(after.at(place).id);
        if (known >= 0)
            keep(before.at(m_places.at(known)), after.at(place), known);
        handles.append(handle);
    }
    handles += m_handles.mid(step.beforeEnd);
    for (const int handle : old)
        m_places[handle] = -1;
    for (qsizetype place = step.first; place < handles.size(); ++place)
        m_places[handles.at(place)] = int(place);
    for (qsizetype place = 0; place < old.size(); ++place) {
        if (m_places.at(old.at(place)) < 0)
            m_byId.remove(before.at(step.first + place).id);
    }
    m_handles = handles;
}

int MailIndex::addHandle(const QString &id)
{
    const int handle = handleCount();
    m_byId.insert(id, handle);
    m_places.append(-1);
    m_revisions.append(m_revision);
    return handle;
}

void MailIndex::indexFolders(const QList<MailMessage> &messages)
{
    m_byFolder.clear();
    const MailMessage *last = nullptr; // neighbours are often of one folder
    QList<int> *places = nullptr;
    for (int place = 0; place < messages.size(); ++place) {
        const MailMessage &message = messages.at(place);
        if (!last || last->folderId != message.folderId)
            places = &m_byFolder[message.folderId];
        last = &message;
        places->append(place);
    }
}

const QList<int> &MailIndex::inFolder(const QString &folderId) const
{
    static const QList<int> none;
    const auto found = m_byFolder.constFind(folderId);
    return found == m_byFolder.cend() ? none : *found;
}
} // namespace atlas
