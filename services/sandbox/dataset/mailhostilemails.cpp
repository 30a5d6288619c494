// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/mailbuilder.h"
#include "services/sandbox/dataset/mailhostile.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

/// Two thirds are in the inbox among the older mails, as filters miss some; the others were caught.
void MailBuilder::buildHostile()
{
    int number = 0;
    for (const HostileBody &body : hostileBodies()) {
        const QString folder = number % 3 == 2 ? u"/Spam"_s : u"/Inbox"_s;
        Mail &mail = add(folder, {body.name, body.address}, at(7 + number * 3, 610 + number * 11));
        mail.subject = body.subject;
        mail.html = body.html;
        mail.headers = {{hostileHeader, body.trick}};
        ++number;
    }
}
} // namespace atlas::sandbox::dataset
