export { type Client, type ClientOptions, createClient, type QueryText, type RequestOptions } from './client.js'
export { ClientError, type ResponseError } from './client-error.js'
export * from './generated/documents.js'
