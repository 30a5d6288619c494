// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// Files posted in chats: saved where the person says, or opened from a temporary copy.

#include "ui/pages/common/pendingcall.h"
#include "ui/pages/team/teamactions.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr qint64 kLargestFile = 50LL * 1024 * 1024; ///< Cliq takes no larger ones

/// A name of a stranger as a name of a file: no way out of its folder, nothing hidden.
QString fileNameOf(const CliqFile &file)
{
    QString name = cliqtext::harmless(file.name).simplified();
    for (QChar &each : name) {
        if (u"/\\:*?\"<>|"_s.contains(each))
            each = u'_';
    }
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? u"file"_s : name.right(120);
}

/// Programs are never started from a message.
bool isProgram(const QString &name)
{
    static const QStringList endings{u"exe"_s, u"bat"_s,      u"cmd"_s, u"com"_s, u"msi"_s, u"scr"_s,
                                     u"ps1"_s, u"vbs"_s,      u"js"_s,  u"jar"_s, u"sh"_s,  u"desktop"_s,
                                     u"run"_s, u"appimage"_s, u"lnk"_s, u"py"_s};
    return endings.contains(QFileInfo(name).suffix().toLower());
}

/// Lives as long as the program: what was opened from it is then no longer looked at.
QTemporaryDir &openedFiles()
{
    static QTemporaryDir folder;
    return folder;
}

bool writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}
} // namespace

void TeamActions::fetchFile(const CliqMessage &message, QObject *receiver, Then<QByteArray> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.service().file(message.file.id, kLargestFile, call->token()), call,
                         std::move(then));
}

void TeamActions::openFile(const CliqMessage &message, QWidget *over)
{
    const QString name = fileNameOf(message.file);
    if (isProgram(name)) {
        say(tr("“%1” is a program: Atlas does not start it. Download it if you trust who sent it.").arg(name));
        return;
    }
    fetchFile(message, over, [this, message, name](const Result<QByteArray> &bytes) {
        if (!bytes) {
            sayError(bytes.error());
            return;
        }
        const QDir folder(openedFiles().path());
        const QString place = QString::number(qHash(message.file.id), 16);
        const QString path = folder.filePath(place + u'/' + name);
        if (!folder.mkpath(place) || !writeWhole(path, *bytes))
            say(tr("“%1” could not be written. Is the disk full?").arg(name));
        else if (!m_desktop.open(QUrl::fromLocalFile(path)))
            say(tr("Nothing on this computer opens “%1”").arg(name));
    });
}

void TeamActions::downloadFile(const CliqMessage &message, QWidget *over)
{
    const QPointer<QWidget> where = over;
    m_desktop.askFile(over, fileNameOf(message.file), [this, message, where](const QString &path) {
        if (where)
            saveTo(message, path, where);
    });
}

void TeamActions::saveTo(const CliqMessage &message, const QString &path, QWidget *over)
{
    fetchFile(message, over, [this, path](const Result<QByteArray> &bytes) {
        if (!bytes)
            sayError(bytes.error());
        else if (writeWhole(path, *bytes))
            say(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
        else
            say(tr("“%1” could not be written. Is the disk full?").arg(QFileInfo(path).fileName()));
    });
}
} // namespace atlas
