import assert from 'node:assert'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Client } from '@botpress/client'

const time = '2026-01-01T00:00:00Z'
const user = { id: 'user_1', createdAt: time, updatedAt: time, tags: {} }

const main = async () => {
  let requests = 0
  const server = createServer((_request, response) => {
    requests += 1
    if (requests === 1) {
      response.writeHead(429, { 'retry-after': '0' }).end()
    } else {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ user }))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const client = new Client({ apiUrl: `http://127.0.0.1:${port}`, token: 'token', retry: { retries: 2, retryCondition: () => true } })
  const found = await client.getUser({ id: 'user_1' })
  assert.equal(found.user.id, 'user_1')
  assert.equal(requests, 2)
  server.close()
}

void main()
