using CivicDashboard.Storage.Database;

namespace CivicDashboard.Storage;

public sealed partial class CivicStore
{
    /// <summary>Writes all that is stored into a new file, as it stands at one moment, while others go on reading and writing.</summary>
    /// <exception cref="BackupException">It cannot be done; there is no such file then.</exception>
    public async Task BackUpAsync(string file, CancellationToken cancel = default)
    {
        if (File.Exists(file))
            throw new BackupException($"{file} is there already; name a new file.");
        // A backup that was not finished must not look like one.
        var part = $"{file}.part";
        try
        {
            CreateForOwner(part);
            await UseAsync(async db =>
            {
                await engine.BackUpAsync(db, part, cancel);
                return true;
            }, cancel);
            using (var written = File.OpenHandle(part, access: FileAccess.ReadWrite))
                RandomAccess.FlushToDisk(written);
            File.Move(part, file);
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <summary>A backup holds what not everyone may see.</summary>
    private static void CreateForOwner(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        new FileStream(file, options).Dispose();
    }

    /// <summary>Puts a backup into a database that is empty or not there yet; all of it or nothing. It may come from an older version.</summary>
    /// <exception cref="BackupException">The file is no backup of this kind of database, or the database is not empty.</exception>
    public async Task RestoreAsync(string file, CancellationToken cancel = default)
    {
        var start = new byte[engine.BackupMark.Length];
        using (var read = File.OpenRead(file))
            if (await read.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancel) < start.Length || !engine.BackupMark.Span.SequenceEqual(start))
                throw new BackupException($"{file} is no backup of such a database as {engine.Setting} names.");
        await ExplainedAsync(async () =>
        {
            await using var db = new CivicDb(OptionsOf(engine.Configure));
            await engine.RestoreAsync(db, Path.GetFullPath(file), cancel);
            return true;
        }, atPrimary: true);
    }
}
