using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Core.Planning;

/// <summary>A step to be ordered: what it waits for, and the step in whose statement it is said.</summary>
internal sealed class Node
{
    internal Node(Change change, int number) => (Change, Number) = (change, number);

    internal Change Change { get; }

    /// <summary>The place of the change in the difference, which tells apart what is equal otherwise.</summary>
    internal int Number { get; }

    internal ObjectId Id => Change.Id;

    internal ChangeAction Action => Change.Action;

    /// <summary>The steps that have to be done before.</summary>
    internal HashSet<Node> Waits { get; } = [];

    /// <summary>The steps that had better be done before: forgotten where they make a cycle.</summary>
    internal HashSet<Node> PreferredWaits { get; } = [];

    /// <summary>Whether something that it mentions is made after it.</summary>
    internal bool IsForward { get; private set; }

    /// <summary>The step that carries this one along; null where it stands alone.</summary>
    internal Node? CarriedBy { get; set; }

    /// <summary>The step in whose statement it is said in the end.</summary>
    internal Node Root => CarriedBy is null ? this : CarriedBy.Root;

    internal void MustFollow(Node? other)
    {
        if (other is not null && other != this)
        {
            Waits.Add(other);
        }
    }

    internal void ShouldFollow(Node? other)
    {
        if (other is not null && other != this)
        {
            PreferredWaits.Add(other);
        }
    }

    internal void GiveUpPreferredWaits()
    {
        PreferredWaits.Clear();
        IsForward = true;
    }

    public override string ToString() => $"{Change.Action.ToString().ToLowerInvariant()} {Id}";
}
