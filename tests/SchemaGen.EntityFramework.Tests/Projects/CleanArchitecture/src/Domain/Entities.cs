using CleanArchitecture.Domain.Common;
using CleanArchitecture.Domain.Enums;
using CleanArchitecture.Domain.Events;
using CleanArchitecture.Domain.ValueObjects;

namespace CleanArchitecture.Domain.Enums
{
    public enum PriorityLevel
    {
        None = 0,
        Low = 1,
        Medium = 2,
        High = 3
    }

    public enum MemberRole : byte
    {
        Reader,
        Writer,
        Owner
    }
}

namespace CleanArchitecture.Domain.Events
{
    public class TodoItemCompletedEvent : BaseEvent
    {
        public TodoItemCompletedEvent(Entities.TodoItem item)
        {
            Item = item;
        }

        public Entities.TodoItem Item { get; }
    }
}

namespace CleanArchitecture.Domain.Entities
{
    public class TodoList : BaseAuditableEntity
    {
        public string? Title { get; set; }

        public Colour Colour { get; set; } = Colour.White;

        public IList<TodoItem> Items { get; private set; } = new List<TodoItem>();

        public IList<Member> Members { get; private set; } = new List<Member>();
    }

    public class TodoItem : BaseAuditableEntity
    {
        public int ListId { get; set; }

        public string? Title { get; set; }

        public string? Note { get; set; }

        public PriorityLevel Priority { get; set; }

        public DateTime? Reminder { get; set; }

        private bool _done;
        public bool Done
        {
            get => _done;
            set
            {
                if (value && !_done)
                {
                    AddDomainEvent(new TodoItemCompletedEvent(this));
                }

                _done = value;
            }
        }

        public TodoList List { get; set; } = null!;

        public ICollection<Tag> Tags { get; } = [];

        public ICollection<Comment> Comments { get; } = [];
    }

    public class Tag : BaseEntity
    {
        public required string Name { get; set; }

        public ICollection<TodoItem> Items { get; } = [];
    }

    public class Comment : BaseAuditableEntity
    {
        public int TodoItemId { get; set; }

        public TodoItem TodoItem { get; set; } = default!;

        public int? ParentId { get; set; }

        public Comment? Parent { get; set; }

        public ICollection<Comment> Replies { get; set; } = new HashSet<Comment>();

        public string Text { get; set; } = string.Empty;
    }

    public class Member : BaseAuditableEntity
    {
        private Member()
        {
        }

        public Member(EmailAddress email, string displayName)
        {
            Email = email;
            DisplayName = displayName;
        }

        public EmailAddress Email { get; private set; } = default!;

        public string DisplayName { get; private set; } = default!;

        public MemberRole Role { get; private set; }

        public Address? HomeAddress { get; private set; }

        public int TodoListId { get; private set; }

        public string UserId { get; private set; } = default!;

        public bool IsOwner => Role == MemberRole.Owner;
    }

    public class Reminder : BaseEntity
    {
        public Guid CorrelationId { get; set; }

        public TimeSpan Before { get; set; }

        public TimeOnly? At { get; set; }

        public DateOnly On { get; set; }

        public virtual TodoItem Item { get; set; } = null!;
    }

    public class AuditEntry
    {
        public long Id { get; init; }

        public required string EntityName { get; init; }

        public required string Action { get; init; }

        public DateTime TimestampUtc { get; init; }

        public Dictionary<string, string?> Changes { get; init; } = [];

        public string[] Columns { get; init; } = [];
    }
}
