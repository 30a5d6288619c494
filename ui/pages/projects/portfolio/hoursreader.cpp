// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/portfolio/hoursreader.h"

#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/tasks/taskwords.h"

namespace atlas
{
namespace
{
constexpr int kMostMonths = 36; ///< requests grow with them
}

HoursReader::HoursReader(ProjectsActions &actions, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
{
}

int HoursReader::monthsLeft() const
{
    return int(months().size());
}

QList<QDate> HoursReader::months() const
{
    const DeliveryBook &book = m_actions.book();
    QDate first;
    for (const Project &project : book.snapshot().projects) {
        const QDate began = project.start.isValid() ? project.start : project.created.date();
        if (!project.isClosed() && began.isValid() && book.cost(project.id).unread > 0)
            first = first.isValid() ? std::min(first, began) : began;
    }
    if (!first.isValid())
        return {};
    QList<QDate> unread =
        unreadMonths(book.snapshot(), std::max(first, book.today().addMonths(-kMostMonths)), book.today());
    unread.removeIf([this](const QDate &month) { return m_read.contains(month); });
    return unread;
}

void HoursReader::start()
{
    if (m_reading)
        return;
    m_read.clear();
    readNext();
}

void HoursReader::readNext()
{
    const QList<QDate> left = months();
    m_reading = !left.isEmpty();
    Q_EMIT changed();
    if (!m_reading)
        return;
    m_actions.needMonth(left.first(), this, [this, month = left.first()](const Result<Done> &done) {
        if (done) {
            m_read.insert(month);
            readNext();
            return;
        }
        m_reading = false;
        m_actions.say(taskwords::refusal(done.error()));
        Q_EMIT changed();
    });
}
} // namespace atlas
