using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CivicDashboard.Ingest.Lists;

/// <summary>A mapping in a YAML file whose faults can be told with file and line.</summary>
internal sealed class YamlMap
{
    private readonly string path;
    private readonly YamlMappingNode node;

    /// <summary>Takes a node that must be a mapping with no other keys than these.</summary>
    public YamlMap(string path, YamlNode node, string[] keys)
    {
        this.path = path;
        this.node = node as YamlMappingNode ?? throw Fault(node, $"here belong the keys {string.Join(", ", keys)}");
        foreach (var key in this.node.Children.Keys)
            if (key is not YamlScalarNode scalar || !keys.Contains(scalar.Value))
                throw Fault(key, $"key {key} is unknown; there are {string.Join(", ", keys)}");
    }

    /// <summary>The mapping that a whole file is.</summary>
    public static YamlMap Load(string path, string[] keys)
    {
        var stream = new YamlStream();
        try
        {
            using var reader = new StreamReader(path);
            stream.Load(reader);
        }
        catch (YamlException e)
        {
            throw new CodeListException(path, e.Start.Line, $"this is no YAML ({e.Message}); look for a missing colon, quote or indent");
        }
        return stream.Documents is [var document]
            ? new YamlMap(path, document.RootNode, keys)
            : throw new CodeListException(path, 1, $"the file is empty; it holds the keys {string.Join(", ", keys)}");
    }

    /// <summary>The text of a key that must be there; it may be empty.</summary>
    public string Text(string key) =>
        Find(key) is { } value ? Scalar(value) : throw Fault($"key {key} is missing; add it");

    /// <summary>The text of a key; null where it is not there.</summary>
    public string? Optional(string key) => Find(key) is { } value ? Scalar(value) : null;

    /// <summary>The texts of a key that holds a list; none where it is not there.</summary>
    public IReadOnlyList<string> Texts(string key) => [.. Items(key).Select(Scalar)];

    /// <summary>The mappings of a key that holds a list.</summary>
    public IEnumerable<YamlMap> Maps(string key, string[] keys) => Items(key).Select(item => new YamlMap(path, item, keys));

    /// <summary>The error for something wrong in the value of a key, or in the mapping where the key is not there.</summary>
    public CodeListException Fault(string fault, string? key = null) => Fault(key is not null && Find(key) is { } at ? at : node, fault);

    private IEnumerable<YamlNode> Items(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode list => list.Children,
        { } other => throw Fault(other, $"{key} is a list; write {key}: [a, b]"),
    };

    private YamlNode? Find(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    private string Scalar(YamlNode value) =>
        value is YamlScalarNode { Value: { } text } ? text.Trim() : throw Fault(value, "a plain text belongs here");

    private CodeListException Fault(YamlNode at, string fault) => new(path, at.Start.Line, fault);
}
