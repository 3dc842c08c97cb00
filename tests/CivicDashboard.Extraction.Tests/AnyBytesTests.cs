using System.Text;
using CivicDashboard.Extraction.Layout;

namespace CivicDashboard.Extraction.Tests;

/// <summary>Whatever the bytes: a text whose figures lead back to their characters, or a problem said in one line; never an exception.</summary>
public sealed class AnyBytesTests
{
    private const int Files = 400;

    private static readonly byte[] Page = File.ReadAllBytes(Directory.GetFiles(Path.Combine(Lists.Repository, "seeds"), "*.txt").Order(StringComparer.Ordinal).First());

    private static readonly Encoding[] Encodings = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!];

    [Fact]
    public void NoiseIsTextOrAProblem()
    {
        var random = new Random(20260416);
        for (var i = 0; i < Files; i++)
        {
            var bytes = new byte[random.Next(600)];
            random.NextBytes(bytes);
            Read(bytes);
        }
    }

    [Fact]
    public void DamagedPagesAreTextOrAProblem()
    {
        var random = new Random(20260417);
        for (var i = 0; i < Files; i++)
            Read(Damaged(Encodings[random.Next(Encodings.Length)], random));
    }

    [Fact]
    public void AnyCharactersAreRead()
    {
        var random = new Random(20260418);
        for (var i = 0; i < Files; i++)
            Provenance.Read(string.Create(random.Next(300), random, (text, source) =>
            {
                foreach (ref var c in text)
                    c = (char)(source.Next(4) == 0 ? source.Next(char.MaxValue + 1) : source.Next('一', '龥'));
            }));
    }

    /// <summary>A part of a page, cut anywhere, some of its bytes changed, dropped or swapped.</summary>
    private static byte[] Damaged(Encoding encoding, Random random)
    {
        var text = Encoding.UTF8.GetString(Page);
        var start = random.Next(text.Length);
        var bytes = encoding.GetPreamble().Concat(encoding.GetBytes(text.Substring(start, Math.Min(600, text.Length - start)))).ToList();
        for (var n = random.Next(6); n > 0 && bytes.Count > 1; n--)
        {
            var at = random.Next(bytes.Count - 1);
            switch (random.Next(3))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveAt(at);
                    break;
                default:
                    (bytes[at], bytes[at + 1]) = (bytes[at + 1], bytes[at]);
                    break;
            }
        }
        return [.. bytes];
    }

    private static void Read(byte[] bytes)
    {
        var decoded = TextDecoder.Decode(bytes);
        if (decoded.Success)
            Provenance.Read(decoded.Value);
        else
            Assert.DoesNotContain('\n', decoded.Problem);
    }
}
