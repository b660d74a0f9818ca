// The part of MassTransit.EntityFrameworkCore that configures a model, as its public source of versions 8 and 9 says it.
using MassTransit.EntityFrameworkCoreIntegration;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MassTransit
{
    public interface ISaga
    {
        Guid CorrelationId { get; set; }
    }

    public static class EntityFrameworkOutboxConfigurationExtensions
    {
        public static void AddTransactionalOutboxEntities(this ModelBuilder builder, Action<EntityTypeBuilder>? callback = null)
        {
            builder.AddInboxStateEntity(callback);
            builder.AddOutboxStateEntity(callback);
            builder.AddOutboxMessageEntity(callback);
        }

        public static void AddInboxStateEntity(this ModelBuilder builder, Action<EntityTypeBuilder<InboxState>>? callback = null)
        {
            var inbox = builder.Entity<InboxState>();
            inbox.ConfigureInboxStateEntity();
            callback?.Invoke(inbox);
        }

        public static void AddOutboxStateEntity(this ModelBuilder builder, Action<EntityTypeBuilder<OutboxState>>? callback = null)
        {
            var outbox = builder.Entity<OutboxState>();
            outbox.ConfigureOutboxStateEntity();
            callback?.Invoke(outbox);
        }

        public static void AddOutboxMessageEntity(this ModelBuilder builder, Action<EntityTypeBuilder<OutboxMessage>>? callback = null)
        {
            var message = builder.Entity<OutboxMessage>();
            message.ConfigureOutboxMessageEntity();
            callback?.Invoke(message);
        }

        public static void ConfigureInboxStateEntity(this EntityTypeBuilder<InboxState> inbox)
        {
            inbox.WithoutLengths();
            inbox.HasKey(s => s.Id);
            inbox.HasAlternateKey(s => new { s.MessageId, s.ConsumerId });
            inbox.Property(s => s.LockId);
            inbox.Property(s => s.RowVersion).IsRowVersion();
            inbox.HasIndex(s => s.Delivered);
        }

        public static void ConfigureOutboxStateEntity(this EntityTypeBuilder<OutboxState> outbox)
        {
            outbox.WithoutLengths();
            outbox.HasKey(s => s.OutboxId);
            outbox.Property(s => s.LockId);
            outbox.Property(s => s.RowVersion).IsRowVersion();
            outbox.HasIndex(s => s.Created);
#if NINE
            outbox.Property(s => s.BusName).HasMaxLength(256);
            outbox.HasIndex(s => new { s.BusName, s.Created });
#endif
        }

        public static void ConfigureOutboxMessageEntity(this EntityTypeBuilder<OutboxMessage> message)
        {
            message.WithoutLengths();
            message.HasKey(m => m.SequenceNumber);
            message.Property(m => m.SourceAddress).HasMaxLength(256);
            message.Property(m => m.DestinationAddress).HasMaxLength(256);
            message.Property(m => m.ResponseAddress).HasMaxLength(256);
            message.Property(m => m.FaultAddress).HasMaxLength(256);
            message.Property(m => m.ContentType).HasMaxLength(256);
            message.HasIndex(m => m.ExpirationTime);
            message.HasIndex(m => m.EnqueueTime);
            message.HasIndex(m => new { m.InboxMessageId, m.InboxConsumerId, m.SequenceNumber }).IsUnique();
            message.HasIndex(m => new { m.OutboxId, m.SequenceNumber }).IsUnique();
#if !OLDER
            message.HasOne<InboxState>().WithMany().IsRequired(false)
                .HasForeignKey(m => new { m.InboxMessageId, m.InboxConsumerId }).HasPrincipalKey(s => new { s.MessageId, s.ConsumerId });
            message.HasOne<OutboxState>().WithMany().IsRequired(false).HasForeignKey(m => m.OutboxId);
#endif
        }

        private static void WithoutLengths(this EntityTypeBuilder builder)
        {
#if !OLDER
            foreach (var property in builder.Metadata.GetProperties())
            {
                property.SetMaxLength(null);
            }
#endif
        }
    }
}

namespace MassTransit.EntityFrameworkCoreIntegration
{
    public class InboxState
    {
        public long Id { get; set; }
        public Guid MessageId { get; set; }
        public Guid ConsumerId { get; set; }
        public Guid LockId { get; set; }
        public byte[]? RowVersion { get; set; }
        public DateTime Received { get; set; }
        public int ReceiveCount { get; set; }
        public DateTime? ExpirationTime { get; set; }
        public DateTime? Consumed { get; set; }
        public DateTime? Delivered { get; set; }
        public long? LastSequenceNumber { get; set; }
    }

    public class OutboxState
    {
        public Guid OutboxId { get; set; }
        public Guid LockId { get; set; }
        public byte[]? RowVersion { get; set; }
        public DateTime Created { get; set; }
        public DateTime? Delivered { get; set; }
        public long? LastSequenceNumber { get; set; }
#if NINE
        public string? BusName { get; set; }
#endif
    }

    public interface IMessageContext
    {
        Guid? MessageId { get; }
        IReadOnlyDictionary<string, object> Properties { get; }
    }

    public class OutboxMessage : IMessageContext
    {
        public DateTime? EnqueueTime { get; set; }
        public DateTime SentTime { get; set; }
        public string? Headers { get; set; }
        public string? Properties { get; set; }
        public Guid? InboxMessageId { get; set; }
        public Guid? InboxConsumerId { get; set; }
        public Guid? OutboxId { get; set; }
        public long SequenceNumber { get; set; }
        public Guid MessageId { get; set; }
        public string ContentType { get; set; } = null!;
#if !OLDER
        public string MessageType { get; set; } = null!;
#endif
        public string Body { get; set; } = null!;
        public Guid? ConversationId { get; set; }
        public Guid? CorrelationId { get; set; }
        public Guid? InitiatorId { get; set; }
        public Guid? RequestId { get; set; }
        public Uri? SourceAddress { get; set; }
        public Uri? DestinationAddress { get; set; }
        public Uri? ResponseAddress { get; set; }
        public Uri? FaultAddress { get; set; }
        public DateTime? ExpirationTime { get; set; }
        Guid? IMessageContext.MessageId => MessageId;
        IReadOnlyDictionary<string, object> IMessageContext.Properties => new Dictionary<string, object>();
    }

    public interface ISagaClassMap
    {
        void Configure(ModelBuilder model);
    }

    public abstract class SagaClassMap<TSaga> : ISagaClassMap
        where TSaga : class, ISaga
    {
        public virtual void Configure(ModelBuilder model)
        {
            var saga = model.Entity<TSaga>();
            saga.HasKey(s => s.CorrelationId);
            saga.Property(s => s.CorrelationId).ValueGeneratedNever();
            Configure(saga, model);
        }

        protected virtual void Configure(EntityTypeBuilder<TSaga> entity, ModelBuilder model)
        {
        }
    }

    public abstract class SagaDbContext : DbContext
    {
        protected abstract IEnumerable<ISagaClassMap> Configurations { get; }

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var map in Configurations)
            {
                map.Configure(modelBuilder);
            }
        }
    }
}
