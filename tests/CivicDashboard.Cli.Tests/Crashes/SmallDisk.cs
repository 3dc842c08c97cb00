namespace CivicDashboard.Cli.Tests.Crashes;

/// <summary>A disk in memory, mounted at a folder, on which every user may write.</summary>
internal sealed class SmallDisk : IDisposable
{
    private const long Large = 500_000_000;

    private readonly DriveInfo disk;

    /// <summary>At a folder of its own, which every user reaches.</summary>
    public SmallDisk() : this(Directory.CreateTempSubdirectory("civic-disk-").FullName)
    {
    }

    public SmallDisk(string folder)
    {
        disk = new(Directory.CreateDirectory(folder).FullName);
        DiskTests.Run("mount", "-t", "tmpfs", "-o", $"size={Large}", "tmpfs", Folder);
    }

    public string Folder => disk.Name;

    /// <summary>Lets it be as large as what is on it and so much more.</summary>
    public void LeaveFree(long bytes) => DiskTests.Run("mount", "-o", $"remount,size={disk.TotalSize - disk.TotalFreeSpace + bytes}", Folder);

    public void Dispose()
    {
        DiskTests.Run("umount", "--lazy", Folder);
        Directory.Delete(Folder);
    }
}
