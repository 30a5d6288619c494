// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/mail/mailfixture.h"

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::sandbox;

namespace
{
const mail::Address mara{u"Mara Stein"_s, u"mara@agency.example"_s};
const mail::Address ivo{{}, u"ivo@agency.example"_s};
const mail::Address nadia{u"Nadia Weber"_s, u"nadia@nordwind.example"_s};

/// A mail from Nadia to Mara.
mail::Message mailIn(mail::Store &store, const QString &id, const QString &folder)
{
    mail::Message message;
    message.id = id;
    message.folderId = store.folderNamed(folder)->id;
    message.receivedMs = id.left(13).toLongLong() + 397; // as recorded: not on the second
    message.from = nadia;
    message.to = {mara};
    message.subject = u"Site"_s;
    message.html = u"<div>Bonjour Mara</div>"_s;
    message.messageId = u"<m%1@nordwind.example>"_s.arg(id);
    return message;
}

void layConversation(mail::Store &store)
{
    mail::Message first = mailIn(store, mids::first, u"Inbox"_s);
    first.subject = u"Budget"_s;
    first.threadId = mids::first;
    first.isReplied = true;
    store.put(first);
    mail::Message answer = mailIn(store, mids::answer, u"Sent"_s);
    answer.subject = u"Re: Budget"_s;
    answer.threadId = mids::first;
    answer.from = mara;
    answer.to = {nadia, ivo};
    answer.cc = {{u"Paul Roy"_s, u"paul@nordwind.example"_s}};
    answer.inReplyTo = first.messageId;
    answer.references = {first.messageId};
    answer.isRead = true;
    answer.isOutgoing = true;
    store.put(answer);
}

void layFiles(mail::Store &store)
{
    mail::Message message = mailIn(store, mids::files, u"Inbox"_s);
    message.subject = u"Contrat"_s;
    message.html = u"<p>Voir le contrat</p><img src=\"cid:logo.1\">"_s;
    message.isRead = true;
    message.attachments = {{mids::file, u"contrat.txt"_s, u"text/plain"_s, {}, "clause de paiement"},
                           {mids::image, u"logo.png"_s, u"image/png"_s, u"logo.1"_s, QByteArray("\x89PNG\0\1", 6)}};
    store.put(message);
}

void layMarked(mail::Store &store)
{
    store.labels.append({mids::label, u"Clients"_s, u"#00AA00"_s});
    mail::Message message = mailIn(store, mids::marked, u"Inbox"_s);
    message.subject = u"Invitation"_s;
    message.labelIds = {mids::label};
    message.flag = u"important"_s;
    message.hasCalendar = true;
    store.put(message);
}

void layPlain(mail::Store &store)
{
    mail::Message message = mailIn(store, mids::plain, u"Inbox"_s);
    message.subject = u"Devis & <suite> 💌"_s;
    message.html = u"<style>p{color:red}</style><p>It's the <b>offer</b>&nbsp;for R&amp;D &lt;2026&gt;</p>"
                   "<script>alert(1)</script>"_s;
    message.headers = {{u"Received"_s, u"from a.example"_s}, {u"Received"_s, u"from b.example"_s}};
    store.put(message);
}

void layBroken(mail::Store &store)
{
    mail::Message message = mailIn(store, mids::broken, u"Inbox"_s);
    message.subject = u"Cassé"_s;
    message.rawMime = u"Subject: folded\r\n\tline\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--y\r\nnothing"_s;
    store.put(message);
}
} // namespace

void layMailFoundation(mail::Store &store)
{
    layPlain(store);
    layConversation(store);
    layFiles(store);
    store.put(mailIn(store, mids::spam, u"Spam"_s));
    store.put(mailIn(store, mids::trash, u"Trash"_s));
    mail::Message draft = mailIn(store, mids::draft, u"Drafts"_s);
    draft.isOutgoing = true;
    store.put(draft);
    mail::Message archived = mailIn(store, mids::archived, u"Archive"_s);
    archived.isArchived = true;
    archived.isRead = true;
    store.put(archived);
    layMarked(store);
    layBroken(store);
    store.signatures.append({mids::signature, u"Mara"_s, u"<p>Mara Stein</p>"_s});
}
} // namespace atlas::test
