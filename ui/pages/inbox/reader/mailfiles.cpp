// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/reader/mailfiles.h"

#include "services/mail/mailtext.h"
#include "ui/widgets/errortext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace mailfiles
{
namespace
{
struct MailFileWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::MailFiles)
};
} // namespace

QString write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    //: %1 is a file name, %2 what the system says
    return MailFileWords::tr("%1 cannot be written: %2. Choose another folder or free some space.")
        .arg(QFileInfo(path).fileName(), file.errorString());
}

QString freePath(const QString &folder, const QString &name)
{
    const QString safe = mailtext::safeFileName(name);
    const qsizetype dot = safe.lastIndexOf(u'.');
    const QString stem = dot > 0 ? safe.first(dot) : safe, ending = dot > 0 ? safe.sliced(dot) : QString();
    QString path = QDir(folder).filePath(safe);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(folder).filePath(u"%1 (%2)%3"_s.arg(stem).arg(number).arg(ending));
    return path;
}

QString iconOf(const QString &name)
{
    const QString ending = name.sliced(name.lastIndexOf(u'.') + 1).toLower();
    static const QHash<QString, QString> icons{
        {u"xls"_s, u"table"_s}, {u"xlsx"_s, u"table"_s}, {u"ods"_s, u"table"_s},  {u"csv"_s, u"table"_s},
        {u"ppt"_s, u"chart"_s}, {u"pptx"_s, u"chart"_s}, {u"odp"_s, u"chart"_s},  {u"ics"_s, u"calendar"_s},
        {u"eml"_s, u"mail"_s},  {u"zip"_s, u"folder"_s}, {u"7z"_s, u"folder"_s},  {u"gz"_s, u"folder"_s},
        {u"png"_s, u"eye"_s},   {u"jpg"_s, u"eye"_s},    {u"jpeg"_s, u"eye"_s},   {u"gif"_s, u"eye"_s},
        {u"webp"_s, u"eye"_s},  {u"vcf"_s, u"user"_s},   {u"html"_s, u"globe"_s}, {u"htm"_s, u"globe"_s},
        {u"json"_s, u"code"_s}, {u"xml"_s, u"code"_s}};
    return mailtext::isRisky(name) ? u"warning"_s : icons.value(ending, u"document"_s);
}

} // namespace mailfiles

AttachmentKeeper::AttachmentKeeper(InboxActions &actions, Outdoors outdoors, QWidget *over)
    : QObject(over)
    , m_actions(actions)
    , m_outdoors(std::move(outdoors))
    , m_over(over)
    , m_waiting(std::make_unique<QObject>())
{
}

void AttachmentKeeper::setMessage(const MailMessage &message)
{
    if (message.id != m_message.id)
        m_waiting = std::make_unique<QObject>();
    m_message = message;
}

void AttachmentKeeper::fetch(const MailAttachment &file, std::function<void(const QByteArray &)> then)
{
    Q_EMIT workingChanged(file.id, true);
    const QString name = mailtext::safeFileName(file.name);
    m_actions.attachment(m_message, file, m_waiting.get(),
                         [this, id = file.id, name, then = std::move(then)](const Result<QByteArray> &bytes) {
                             Q_EMIT workingChanged(id, false);
                             if (bytes) {
                                 then(*bytes);
                                 return;
                             }
                             const ErrorText text = errorText(bytes.error(), {}, m_actions.now());
                             //: %1 is a file, %2 what happened, %3 what to do
                             Q_EMIT failed(tr("%1: %2. %3").arg(name, text.title, text.advice));
                         });
}

bool AttachmentKeeper::mayWrite(const QString &path)
{
    const QFileInfo there(path);
    return !there.exists() ||
           m_actions.prompter().confirm(m_over, tr("Replace %1?").arg(there.fileName()),
                                        tr("A file of this name is there already. Its content would be lost."),
                                        tr("Replace"));
}

bool AttachmentKeeper::put(const QString &path, const QByteArray &bytes)
{
    const QString problem = mailfiles::write(path, bytes);
    if (problem.isEmpty())
        Q_EMIT saved(path);
    else
        Q_EMIT failed(problem);
    return problem.isEmpty();
}

void AttachmentKeeper::save(const MailAttachment &file)
{
    m_outdoors.askFile(m_over, mailtext::safeFileName(file.name), [this, of = m_message.id, file](const QString &path) {
        if (of == m_message.id && mayWrite(path))
            fetch(file, [this, path](const QByteArray &bytes) { put(path, bytes); });
    });
}

void AttachmentKeeper::saveAll(const QList<MailAttachment> &files)
{
    m_outdoors.askFolder(m_over, [this, of = m_message.id, files](const QString &folder) {
        if (of == m_message.id)
            saveNext(folder, files, 0);
    });
}

void AttachmentKeeper::saveNext(const QString &folder, QList<MailAttachment> rest, int done)
{
    if (rest.isEmpty()) {
        m_actions.say(tr("%n file(s) saved in %1", nullptr, done).arg(QDir::toNativeSeparators(folder)));
        return;
    }
    const MailAttachment file = rest.takeFirst();
    fetch(file, [this, folder, rest, done, name = file.name](const QByteArray &bytes) {
        const QString problem = mailfiles::write(mailfiles::freePath(folder, name), bytes);
        if (!problem.isEmpty())
            Q_EMIT failed(problem); // the next would meet the same
        else
            saveNext(folder, rest, done + 1);
    });
}

void AttachmentKeeper::open(const MailAttachment &file)
{
    const QString name = mailtext::safeFileName(file.name), of = m_message.id;
    const bool sure =
        !mailtext::isRisky(name) ||
        m_actions.prompter().confirm(m_over, tr("Open %1?").arg(name),
                                     tr("A file of this kind can run as a program and change this computer. Open it "
                                        "only if you expected it and know the sender."),
                                     tr("Open anyway"));
    if (sure && of == m_message.id)
        fetch(file, [this, name](const QByteArray &bytes) { openCopy(name, bytes); });
}

void AttachmentKeeper::openCopy(const QString &name, const QByteArray &bytes)
{
    static const QTemporaryDir folder; // readable by its owner alone
    const QString path = mailfiles::freePath(folder.path(), name);
    const QString problem = mailfiles::write(path, bytes);
    if (!problem.isEmpty())
        Q_EMIT failed(problem);
    else if (!m_outdoors.open(QUrl::fromLocalFile(path)))
        //: %1 is a file
        Q_EMIT failed(tr("This computer has no program that opens %1. Save it instead.").arg(name));
}
} // namespace atlas
